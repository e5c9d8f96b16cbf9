/**
 * What units send in: from a phone, by table, by mail or by a program. A report waits here as a
 * submission until it is sent; then it is a story and no longer a matter of this package.
 */
@NullMarked
package id.pendopo.newsroom.intake;

import org.jspecify.annotations.NullMarked;
