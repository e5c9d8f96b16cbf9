/** Starting and refusing to start: one clear sentence, an exit code, and the notice when ready. */
@NullMarked
package id.pendopo.platform.start;

import org.jspecify.annotations.NullMarked;
