/** The embedded PostgreSQL and the connection to an outer one. */
@NullMarked
package id.pendopo.platform.database;

import org.jspecify.annotations.NullMarked;
