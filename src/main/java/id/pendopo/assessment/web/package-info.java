/** HTTP of assessment. */
@NullMarked
package id.pendopo.assessment.web;

import org.jspecify.annotations.NullMarked;
