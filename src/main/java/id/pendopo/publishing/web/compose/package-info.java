/** The pages on which people write posts of a story, let them go out and plan them. */
@NullMarked
package id.pendopo.publishing.web.compose;

import org.jspecify.annotations.NullMarked;
