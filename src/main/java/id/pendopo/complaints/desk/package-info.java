/** Lists of reports for those who answer, by the clock. */
@NullMarked
package id.pendopo.complaints.desk;

import org.jspecify.annotations.NullMarked;
