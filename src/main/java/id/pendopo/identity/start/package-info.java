/** The first administrator of a fresh installation. */
@NullMarked
package id.pendopo.identity.start;

import org.jspecify.annotations.NullMarked;
