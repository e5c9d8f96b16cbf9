/** Work that takes its time and costs money, followed from its start to its end. */
@NullMarked
package id.pendopo.newsroom.programme;

import org.jspecify.annotations.NullMarked;
