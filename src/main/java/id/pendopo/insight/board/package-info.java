/** The public board: every unit, how fresh, how complete, its trend; the same as CSV and JSON. */
@NullMarked
package id.pendopo.insight.board;

import org.jspecify.annotations.NullMarked;
