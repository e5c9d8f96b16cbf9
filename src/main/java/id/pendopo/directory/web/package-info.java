/** HTTP of the register. */
@NullMarked
package id.pendopo.directory.web;

import org.jspecify.annotations.NullMarked;
