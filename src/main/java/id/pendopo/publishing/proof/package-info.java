/** What was sent, kept as it was sent, and what was seen of it afterwards. */
@NullMarked
package id.pendopo.publishing.proof;

import org.jspecify.annotations.NullMarked;
