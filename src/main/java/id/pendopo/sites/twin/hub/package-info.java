/** The WebSub hub of a portal: who wants to be told of new stories at once. */
@NullMarked
package id.pendopo.sites.twin.hub;

import org.jspecify.annotations.NullMarked;
