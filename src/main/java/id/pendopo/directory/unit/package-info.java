/** Acts on units: registering, changing, closing. */
@NullMarked
package id.pendopo.directory.unit;

import org.jspecify.annotations.NullMarked;
