/** Error pages and problem documents: what happened, what to do, a code to look up. */
@NullMarked
package id.pendopo.platform.web.error;

import org.jspecify.annotations.NullMarked;
