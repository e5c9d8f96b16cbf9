/** A unit's scorecard: what lost points, the page, the repair, and the evidence of every number. */
@NullMarked
package id.pendopo.insight.card;

import org.jspecify.annotations.NullMarked;
