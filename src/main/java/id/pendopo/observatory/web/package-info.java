/** HTTP of the observatory. */
@NullMarked
package id.pendopo.observatory.web;

import org.jspecify.annotations.NullMarked;
