/** The newest stories as RSS 2.0 and Atom. */
@NullMarked
package id.pendopo.sites.twin.feed;

import org.jspecify.annotations.NullMarked;
