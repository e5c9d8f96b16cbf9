/** Where people report holes in a city's sites (RFC 9116). */
@NullMarked
package id.pendopo.sites.twin.security;

import org.jspecify.annotations.NullMarked;
