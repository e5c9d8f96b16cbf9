/** What stands before every page: security headers, the chain of public pages, rate limits. */
@NullMarked
package id.pendopo.platform.web.guard;

import org.jspecify.annotations.NullMarked;
