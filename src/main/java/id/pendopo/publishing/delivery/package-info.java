/**
 * The way of a post to its network, at most once: one worker an account, what will be called
 * written before the call, what came of it after, and an unknown outcome looked for, never
 * repeated.
 */
@NullMarked
package id.pendopo.publishing.delivery;

import org.jspecify.annotations.NullMarked;
