package id.pendopo.newsroom.card.draw;

import id.pendopo.newsroom.card.CardSize;
import id.pendopo.platform.web.page.Colour;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A card laid out, ready to be painted.
 *
 * @param safe what no network covers or cuts; everything but grounds stays in it
 * @param marks in the order in which they are painted
 */
public record Drawn(
        CardSize size, Box safe, Colour ground, List<Mark> marks, List<CardWarning> warnings) {
    public BufferedImage paint() {
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D to = image.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        to.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        to.setColor(Sheet.awt(ground));
        to.fillRect(0, 0, size.width(), size.height());
        marks.forEach(mark -> mark.paint().accept(to));
        to.dispose();
        return image;
    }

    public byte[] jpeg() {
        return Encode.jpeg(paint());
    }

    public byte[] png() {
        return Encode.png(paint());
    }
}
