/** Passwords, one-time codes, tokens, and the key that guards them. */
@NullMarked
package id.pendopo.identity.secret;

import org.jspecify.annotations.NullMarked;
