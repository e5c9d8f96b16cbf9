/** The agenda of units and cities as a calendar to subscribe to. */
@NullMarked
package id.pendopo.sites.twin.calendar;

import org.jspecify.annotations.NullMarked;
