/** How a report comes in: what is asked, what is refused, its code, what the public may read. */
@NullMarked
package id.pendopo.complaints.filing;

import org.jspecify.annotations.NullMarked;
