/** Founding a city from the built-in territories, and its own data. */
@NullMarked
package id.pendopo.directory.city;

import org.jspecify.annotations.NullMarked;
