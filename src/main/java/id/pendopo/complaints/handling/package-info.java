/**
 * What is done with a report until it is closed: one class an act, its history, its public form.
 */
@NullMarked
package id.pendopo.complaints.handling;

import org.jspecify.annotations.NullMarked;
