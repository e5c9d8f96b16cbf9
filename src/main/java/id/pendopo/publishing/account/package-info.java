/**
 * Official accounts on the networks: linking, sealed tokens and their ends, ownership, who may
 * post.
 */
@NullMarked
package id.pendopo.publishing.account;

import org.jspecify.annotations.NullMarked;
