package id.pendopo.newsroom.card.draw;

import java.awt.Graphics2D;
import java.util.function.BiConsumer;

/**
 * Something drawn that needs no words: a line, a sign, an ornament.
 *
 * @param width of the sign; 0 for as wide as there is room
 * @param paint gets the box it has
 */
record ShapeBlock(
        String name,
        double width,
        double least,
        double grow,
        double share,
        BiConsumer<Graphics2D, Box> paint)
        implements Block {
    @Override
    public boolean present(Fit fit) {
        return true;
    }

    @Override
    public double height(double room, Fit fit) {
        return fit.of(least);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        double wide = width == 0 ? box.width() : Math.min(box.width(), fit.of(width));
        double high = grow > 0 ? box.height() : fit.of(least);
        Box own = new Box(box.x(), box.y(), wide, high);
        sheet.shape(name, own, to -> paint.accept(to, own));
    }
}
