/** Sign-ins that last: kept in the database, listed, revoked. */
@NullMarked
package id.pendopo.identity.session;

import org.jspecify.annotations.NullMarked;
