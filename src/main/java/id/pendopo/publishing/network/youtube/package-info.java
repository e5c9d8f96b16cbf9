/** YouTube. */
@NullMarked
package id.pendopo.publishing.network.youtube;

import org.jspecify.annotations.NullMarked;
