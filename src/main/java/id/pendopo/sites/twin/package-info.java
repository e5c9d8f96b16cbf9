/** What machines read beside the public pages; made from the same public forms. */
@NullMarked
package id.pendopo.sites.twin;

import org.jspecify.annotations.NullMarked;
