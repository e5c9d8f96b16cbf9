/** Draws a card: measures, fits, places, paints. Pure; the same facts give the same picture. */
@NullMarked
package id.pendopo.newsroom.card.draw;

import org.jspecify.annotations.NullMarked;
