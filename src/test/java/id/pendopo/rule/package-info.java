/** The rules of the house that a machine can check, with what to do in each failure. */
@NullMarked
package id.pendopo.rule;

import org.jspecify.annotations.NullMarked;
