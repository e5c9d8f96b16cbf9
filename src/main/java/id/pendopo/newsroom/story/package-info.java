/**
 * A story from its first word to its withdrawal: what it says, what is done with it, what is
 * public.
 */
@NullMarked
package id.pendopo.newsroom.story;

import org.jspecify.annotations.NullMarked;
