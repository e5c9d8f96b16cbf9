/** The pages that show entries to the public. */
@NullMarked
package id.pendopo.sites.entry.site;

import org.jspecify.annotations.NullMarked;
