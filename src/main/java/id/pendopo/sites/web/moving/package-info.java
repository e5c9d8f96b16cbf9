/** Moving in and following, in the back office. */
@NullMarked
package id.pendopo.sites.web.moving;

import org.jspecify.annotations.NullMarked;
