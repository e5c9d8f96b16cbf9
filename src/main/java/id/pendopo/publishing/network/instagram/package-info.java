/** Instagram's professional accounts. */
@NullMarked
package id.pendopo.publishing.network.instagram;

import org.jspecify.annotations.NullMarked;
