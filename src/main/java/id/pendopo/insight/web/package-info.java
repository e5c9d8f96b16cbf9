/** HTTP of the views. */
@NullMarked
package id.pendopo.insight.web;

import org.jspecify.annotations.NullMarked;
