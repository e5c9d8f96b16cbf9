/**
 * What WordPress wrote into a post, in a form that can stand here: no shortcode, no strange
 * address.
 */
@NullMarked
package id.pendopo.sites.wordpress.text;

import org.jspecify.annotations.NullMarked;
