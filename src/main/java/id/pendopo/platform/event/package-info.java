/** Events that a listener failed on, or died over, are given to it again. */
@NullMarked
package id.pendopo.platform.event;

import org.jspecify.annotations.NullMarked;
