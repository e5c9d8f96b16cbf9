/** What a card costs. */
@NullMarked
package id.pendopo.newsroom.card.bench;

import org.jspecify.annotations.NullMarked;
