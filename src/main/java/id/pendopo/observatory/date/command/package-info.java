/** The launcher's command that finds dates in files, pages and texts. */
@NullMarked
package id.pendopo.observatory.date.command;

import org.jspecify.annotations.NullMarked;
