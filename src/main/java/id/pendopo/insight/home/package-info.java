/** The front page of a city, and of this installation where the host is no city's. */
@NullMarked
package id.pendopo.insight.home;

import org.jspecify.annotations.NullMarked;
