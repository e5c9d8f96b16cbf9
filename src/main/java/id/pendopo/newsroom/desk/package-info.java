/** The queue of the desk and the clocks over it. */
@NullMarked
package id.pendopo.newsroom.desk;

import org.jspecify.annotations.NullMarked;
