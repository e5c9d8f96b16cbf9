/** A unit's operator hands over to a successor in one act. */
@NullMarked
package id.pendopo.identity.handover;

import org.jspecify.annotations.NullMarked;
