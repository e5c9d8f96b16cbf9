/** What goes out when: plans, days off, themes of weekdays, balance over fields of work, feeds. */
@NullMarked
package id.pendopo.newsroom.calendar;

import org.jspecify.annotations.NullMarked;
