/** The portal of a city: what all its units publish, in one place. */
@NullMarked
package id.pendopo.sites.portal;

import org.jspecify.annotations.NullMarked;
