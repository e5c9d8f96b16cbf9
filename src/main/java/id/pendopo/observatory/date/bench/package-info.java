/**
 * Sample pages after the templates of sixty systems, and the measurement of how fast and how
 * rightly their dates are found.
 */
@NullMarked
package id.pendopo.observatory.date.bench;

import org.jspecify.annotations.NullMarked;
