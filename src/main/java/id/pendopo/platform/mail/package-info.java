/** Outgoing mail behind the outward guard. */
@NullMarked
package id.pendopo.platform.mail;

import org.jspecify.annotations.NullMarked;
