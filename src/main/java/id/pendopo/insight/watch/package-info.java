/** The back office of observing: what runs, what alarms, how every site is, and what was kept. */
@NullMarked
package id.pendopo.insight.watch;

import org.jspecify.annotations.NullMarked;
