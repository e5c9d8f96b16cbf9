/** Reading a city's register whole and writing changes of it in one transaction, with history. */
@NullMarked
package id.pendopo.directory.ledger;

import org.jspecify.annotations.NullMarked;
