/** What a unit puts on its site besides news, from draft to public and back. */
@NullMarked
package id.pendopo.sites.entry;

import org.jspecify.annotations.NullMarked;
