/** Who acts and what the actor may do where, without knowing how they signed in. */
@NullMarked
package id.pendopo.platform.access;

import org.jspecify.annotations.NullMarked;
