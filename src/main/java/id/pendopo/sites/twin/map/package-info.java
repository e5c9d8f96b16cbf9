/** Sitemaps and robots.txt of each site. */
@NullMarked
package id.pendopo.sites.twin.map;

import org.jspecify.annotations.NullMarked;
