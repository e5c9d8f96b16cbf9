/** Facebook pages. */
@NullMarked
package id.pendopo.publishing.network.facebook;

import org.jspecify.annotations.NullMarked;
