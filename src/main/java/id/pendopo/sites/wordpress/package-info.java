/** Moving in from WordPress: what a unit has published there comes here, again and again. */
@NullMarked
package id.pendopo.sites.wordpress;

import org.jspecify.annotations.NullMarked;
