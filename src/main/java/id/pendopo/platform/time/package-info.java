/** The one clock of the application. */
@NullMarked
package id.pendopo.platform.time;

import org.jspecify.annotations.NullMarked;
