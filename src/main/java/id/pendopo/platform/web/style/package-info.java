/** The living style page: every component with real texts, for page authors and for tests. */
@NullMarked
package id.pendopo.platform.web.style;

import org.jspecify.annotations.NullMarked;
