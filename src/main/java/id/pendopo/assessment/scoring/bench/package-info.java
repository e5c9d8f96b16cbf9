/** The speed of scoring a whole city. */
@NullMarked
package id.pendopo.assessment.scoring.bench;

import org.jspecify.annotations.NullMarked;
