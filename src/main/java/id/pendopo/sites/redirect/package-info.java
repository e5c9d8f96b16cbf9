/** Addresses that once answered on other systems, and where they lead now; for ever. */
@NullMarked
package id.pendopo.sites.redirect;

import org.jspecify.annotations.NullMarked;
