/**
 * How adapters ask networks: the one outlet, requests that carry no secret in their names, replies.
 */
@NullMarked
package id.pendopo.publishing.network.wire;

import org.jspecify.annotations.NullMarked;
