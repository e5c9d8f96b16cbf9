/** The way in: password, second step, brakes against guessing, the ways back. */
@NullMarked
package id.pendopo.identity.signin;

import org.jspecify.annotations.NullMarked;
