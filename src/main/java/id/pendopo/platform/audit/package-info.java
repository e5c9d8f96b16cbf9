/** The trail of every change of state. */
@NullMarked
package id.pendopo.platform.audit;

import org.jspecify.annotations.NullMarked;
