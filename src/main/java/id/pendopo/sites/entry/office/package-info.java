/** Where a unit fills the sections of its site. */
@NullMarked
package id.pendopo.sites.entry.office;

import org.jspecify.annotations.NullMarked;
