/** The mails of this module. */
@NullMarked
package id.pendopo.identity.letter;

import org.jspecify.annotations.NullMarked;
