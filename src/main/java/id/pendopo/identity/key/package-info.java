/** Keys by which programs of a city or unit use the API. */
@NullMarked
package id.pendopo.identity.key;

import org.jspecify.annotations.NullMarked;
