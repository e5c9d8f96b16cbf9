/** Rubric files: reading, validating, versions. */
@NullMarked
package id.pendopo.assessment.rubric;

import org.jspecify.annotations.NullMarked;
