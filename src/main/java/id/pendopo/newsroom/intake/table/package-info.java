/** Many reports at once, from a table: looked at first, then written whole or not at all. */
@NullMarked
package id.pendopo.newsroom.intake.table;

import org.jspecify.annotations.NullMarked;
