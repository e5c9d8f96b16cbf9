package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Kawung, the oldest of the Javanese batik patterns: four petals around each crossing. */
final class Kawung {
    private static final double SIDE = 96;
    private static final double[] TURNS = {45, 135, 225, 315};

    private Kawung() {}

    static void paint(Graphics2D to, Box box, Colour colour, double scale) {
        int rows = Math.max(1, (int) Math.round(box.height() / (SIDE * scale)));
        double side = box.height() / rows;
        int columns = Math.max(1, (int) (box.width() / side));
        double left = box.x() + (box.width() - columns * side) / 2;
        to.setColor(Sheet.awt(colour));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                petals(to, left + (column + 0.5) * side, box.y() + (row + 0.5) * side, side);
            }
        }
    }

    private static void petals(Graphics2D to, double x, double y, double side) {
        Shape petal = petal(side * 0.62);
        for (double turn : TURNS) {
            var place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(Math.toRadians(turn));
            to.fill(place.createTransformedShape(petal));
        }
    }

    /** From near the middle outwards, along the x axis. */
    private static Shape petal(double length) {
        var path = new Path2D.Double();
        double wide = length * 0.34;
        path.moveTo(length * 0.1, 0);
        path.curveTo(length * 0.3, -wide, length * 0.75, -wide, length, 0);
        path.curveTo(length * 0.75, wide, length * 0.3, wide, length * 0.1, 0);
        path.closePath();
        return path;
    }
}
