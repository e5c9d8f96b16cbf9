/** Acts on officials: appointing, correcting, ending a term. */
@NullMarked
package id.pendopo.directory.official;

import org.jspecify.annotations.NullMarked;
