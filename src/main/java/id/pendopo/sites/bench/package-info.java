/** Fills a city with items and measures how soon what is published can be seen. */
@NullMarked
package id.pendopo.sites.bench;

import org.jspecify.annotations.NullMarked;
