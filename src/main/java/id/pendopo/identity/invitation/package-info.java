/** Invitations by link. */
@NullMarked
package id.pendopo.identity.invitation;

import org.jspecify.annotations.NullMarked;
