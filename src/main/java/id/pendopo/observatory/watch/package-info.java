/** Observing on a schedule: targets, visits, measurements, alarms. */
@NullMarked
package id.pendopo.observatory.watch;

import org.jspecify.annotations.NullMarked;
