/**
 * Pages kept as bytes before security and MVC. A page is made once and answered from memory until
 * something it shows changes, on whatever node it was changed.
 */
@NullMarked
package id.pendopo.sites.edge;

import org.jspecify.annotations.NullMarked;
