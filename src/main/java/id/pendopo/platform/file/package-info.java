/** Files kept by the hash of their content. */
@NullMarked
package id.pendopo.platform.file;

import org.jspecify.annotations.NullMarked;
