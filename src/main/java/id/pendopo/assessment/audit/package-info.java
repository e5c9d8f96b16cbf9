/** The audit command: crawler, probes and rubric on one site, without a database. */
@NullMarked
package id.pendopo.assessment.audit;

import org.jspecify.annotations.NullMarked;
