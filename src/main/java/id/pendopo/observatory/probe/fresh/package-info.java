/** The dated items of a site and the rhythm they make. */
@NullMarked
package id.pendopo.observatory.probe.fresh;

import org.jspecify.annotations.NullMarked;
