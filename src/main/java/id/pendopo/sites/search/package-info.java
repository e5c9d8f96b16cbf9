/** Search over everything public of a city, or over one unit's site. */
@NullMarked
package id.pendopo.sites.search;

import org.jspecify.annotations.NullMarked;
