/** Pages of reports: filing and following for citizens, the desk for those who answer. */
@NullMarked
package id.pendopo.complaints.web;

import org.jspecify.annotations.NullMarked;
