/** Tables in and out: CSV and XLSX read into rows, rows written to both. */
@NullMarked
package id.pendopo.platform.table;

import org.jspecify.annotations.NullMarked;
