/** Pages of the calendar. */
@NullMarked
package id.pendopo.newsroom.web.calendar;

import org.jspecify.annotations.NullMarked;
