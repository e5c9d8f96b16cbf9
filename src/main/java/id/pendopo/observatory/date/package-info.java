/** Publication and modification dates of pages and the dates stated in running text. */
@NullMarked
package id.pendopo.observatory.date;

import org.jspecify.annotations.NullMarked;
