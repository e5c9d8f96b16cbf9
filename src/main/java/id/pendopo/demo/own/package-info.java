/** The demo's units whose sites are the product's own, and the stories that fill them. */
@NullMarked
package id.pendopo.demo.own;

import org.jspecify.annotations.NullMarked;
