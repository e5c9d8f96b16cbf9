/** Accounts, their status and the roles granted to them. */
@NullMarked
package id.pendopo.identity.account;

import org.jspecify.annotations.NullMarked;
