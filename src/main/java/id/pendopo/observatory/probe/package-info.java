/** The probes: one file each, from a visit to readings. */
@NullMarked
package id.pendopo.observatory.probe;

import org.jspecify.annotations.NullMarked;
