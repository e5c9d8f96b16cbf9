/** Rolling scores: kept after each visit, read for the board and the unit's card. */
@NullMarked
package id.pendopo.assessment.standing;

import org.jspecify.annotations.NullMarked;
