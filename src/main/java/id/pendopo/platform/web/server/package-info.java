/** The web server itself: its threads. */
@NullMarked
package id.pendopo.platform.web.server;

import org.jspecify.annotations.NullMarked;
