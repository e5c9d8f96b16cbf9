/** The application: starts the roles of Pendopo and dispatches the commands of the launcher. */
@NullMarked
package id.pendopo;

import org.jspecify.annotations.NullMarked;
