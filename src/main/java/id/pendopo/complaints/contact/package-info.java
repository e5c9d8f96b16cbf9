/** Who filed a report: sealed, each reading noted, deleted when it is needed no more. */
@NullMarked
package id.pendopo.complaints.contact;

import org.jspecify.annotations.NullMarked;
