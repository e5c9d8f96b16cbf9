package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something on a card where it was placed.
 *
 * @param name as {@code text:title}
 * @param panel whether others stand on it
 * @param bleeds whether it may leave the safe area
 * @param letters present for words: their colour, what lies below, and what they really cover
 */
public record Mark(
        String name,
        Box box,
        boolean panel,
        boolean bleeds,
        Optional<Letters> letters,
        Consumer<Graphics2D> paint) {
    /** Words of a card. */
    public record Letters(
            String text, Colour colour, Colour ground, double size, Supplier<Rectangle2D> ink) {
        public double contrast() {
            return colour.contrast(ground);
        }
    }
}
