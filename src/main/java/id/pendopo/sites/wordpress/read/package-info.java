/** A WordPress from outside: its REST API, and its export file (WXR). */
@NullMarked
package id.pendopo.sites.wordpress.read;

import org.jspecify.annotations.NullMarked;
