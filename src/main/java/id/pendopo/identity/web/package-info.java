/** HTTP of accounts and sign-in. */
@NullMarked
package id.pendopo.identity.web;

import org.jspecify.annotations.NullMarked;
