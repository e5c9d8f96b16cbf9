/** What a unit puts on its site besides news, from draft to public and back. */
@NullMarked
@NamedInterface("entries")
package id.pendopo.sites.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
