/** How long a report may take: working days, pauses and breaches, computed from its history. */
@NullMarked
package id.pendopo.complaints.clock;

import org.jspecify.annotations.NullMarked;
