/** The speed of crawling, measured on sites served from this machine. */
@NullMarked
package id.pendopo.observatory.crawl.bench;

import org.jspecify.annotations.NullMarked;
