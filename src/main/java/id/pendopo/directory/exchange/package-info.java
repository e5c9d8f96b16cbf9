/** Import and export of the register as tables, with a preview. */
@NullMarked
package id.pendopo.directory.exchange;

import org.jspecify.annotations.NullMarked;
