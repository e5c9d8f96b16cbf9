/** Commands of the launcher that need no database. */
@NullMarked
package id.pendopo.platform.command;

import org.jspecify.annotations.NullMarked;
