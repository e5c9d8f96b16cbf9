/** Templates of cards: files a designer writes, read with all their faults. */
@NullMarked
package id.pendopo.newsroom.card.template;

import org.jspecify.annotations.NullMarked;
