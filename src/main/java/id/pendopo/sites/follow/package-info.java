/**
 * Units that keep a site of their own: their news stand in the city's lists and lead back to it.
 */
@NullMarked
package id.pendopo.sites.follow;

import org.jspecify.annotations.NullMarked;
