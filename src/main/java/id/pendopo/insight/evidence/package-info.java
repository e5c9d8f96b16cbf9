/** The evidence behind numbers: readings with their proofs, visits with their pages. */
@NullMarked
package id.pendopo.insight.evidence;

import org.jspecify.annotations.NullMarked;
