package id.pendopo.newsroom.card.draw;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A paragraph broken into lines at a size.
 *
 * @param shortened whether words were left out, which the last line shows by three dots
 */
record Lines(Paragraph of, List<String> lines, double size, boolean shortened) {
    double height() {
        return lines.isEmpty()
                ? 0
                : size * (of.above() + of.below() + (lines.size() - 1) * of.leading());
    }

    /** Draws from the upper left corner of a box at least as high. */
    void draw(Graphics2D to, Box box, Align align) {
        double baseline = box.y() + size * of.above();
        for (String line : lines) {
            if (!line.isEmpty()) {
                TextLayout layout = layout(line);
                layout.draw(to, (float) left(box, layout, align), (float) baseline);
            }
            baseline += size * of.leading();
        }
    }

    /** What its letters really cover, for the tests of the layout. */
    Rectangle2D ink(Box box, Align align) {
        Rectangle2D all = new Rectangle2D.Double(box.x(), box.y(), 0, 0);
        double baseline = box.y() + size * of.above();
        for (String line : lines) {
            if (!line.isEmpty()) {
                TextLayout layout = layout(line);
                Rectangle2D ink = layout.getBounds();
                if (!ink.isEmpty()) {
                    all.add(
                            new Rectangle2D.Double(
                                    left(box, layout, align) + ink.getX(),
                                    baseline + ink.getY(),
                                    ink.getWidth(),
                                    ink.getHeight()));
                }
            }
            baseline += size * of.leading();
        }
        return all;
    }

    private TextLayout layout(String line) {
        return of.fonts().line(line, of.style(), size);
    }

    private double left(Box box, TextLayout layout, Align align) {
        double free = box.width() - layout.getVisibleAdvance();
        Align real = of.rightToLeft() && align == Align.START ? Align.END : align;
        return switch (real) {
            case START -> box.x();
            case CENTRE -> box.x() + free / 2;
            case END -> box.x() + free;
        };
    }
}
