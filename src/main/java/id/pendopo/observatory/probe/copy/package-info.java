/** Fingerprints of articles, for finding what units copy from each other. */
@NullMarked
package id.pendopo.observatory.probe.copy;

import org.jspecify.annotations.NullMarked;
