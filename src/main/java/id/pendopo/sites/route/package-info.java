/** Leads a request to the handlers of its site, and visitors to the host a page belongs on. */
@NullMarked
package id.pendopo.sites.route;

import org.jspecify.annotations.NullMarked;
