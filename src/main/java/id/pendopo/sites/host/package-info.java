/** Hosts of sites: default ones, own domains with their proof, and where old addresses went. */
@NullMarked
package id.pendopo.sites.host;

import org.jspecify.annotations.NullMarked;
