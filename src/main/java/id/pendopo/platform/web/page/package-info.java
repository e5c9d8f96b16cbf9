/** The values that the page components take: faults of a form, pages of a list, marks, curves. */
@NullMarked
package id.pendopo.platform.web.page;

import org.jspecify.annotations.NullMarked;
