/** Periods of assessment: prepared, open, frozen. */
@NullMarked
package id.pendopo.assessment.period;

import org.jspecify.annotations.NullMarked;
