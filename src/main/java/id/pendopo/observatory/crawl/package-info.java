/** Reading one site politely: what to read, in what order, how fast. */
@NullMarked
package id.pendopo.observatory.crawl;

import org.jspecify.annotations.NullMarked;
