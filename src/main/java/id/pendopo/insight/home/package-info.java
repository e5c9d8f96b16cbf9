/** The board on the front page of a city, and the cities where the host is no city's. */
@NullMarked
package id.pendopo.insight.home;

import org.jspecify.annotations.NullMarked;
