/** From a story to posts that may go out: what is written fits its network and was seen by two. */
@NullMarked
package id.pendopo.publishing.compose;

import org.jspecify.annotations.NullMarked;
