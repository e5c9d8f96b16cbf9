/** Lists of what is public of reports. */
@NullMarked
package id.pendopo.complaints.publicview;

import org.jspecify.annotations.NullMarked;
