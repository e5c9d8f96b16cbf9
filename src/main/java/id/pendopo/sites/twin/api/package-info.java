/** The open JSON interface and its description. */
@NullMarked
package id.pendopo.sites.twin.api;

import org.jspecify.annotations.NullMarked;
