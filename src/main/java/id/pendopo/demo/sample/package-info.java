/** A small web of sample sites in several systems' markup and several states of health. */
@NullMarked
package id.pendopo.demo.sample;

import org.jspecify.annotations.NullMarked;
