/** Keys kept beside the database, and what is sealed with them. */
@NullMarked
package id.pendopo.platform.secret;

import org.jspecify.annotations.NullMarked;
