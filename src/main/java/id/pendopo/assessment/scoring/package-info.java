/** Scores as a pure function of measurements and a rubric. */
@NullMarked
package id.pendopo.assessment.scoring;

import org.jspecify.annotations.NullMarked;
