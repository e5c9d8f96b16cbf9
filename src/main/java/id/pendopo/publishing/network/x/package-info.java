/** X. */
@NullMarked
package id.pendopo.publishing.network.x;

import org.jspecify.annotations.NullMarked;
