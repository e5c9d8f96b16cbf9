/** The built-in territories of the country and the outlines of cities. */
@NullMarked
package id.pendopo.directory.territory;

import org.jspecify.annotations.NullMarked;
