package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Set;

/** Small drawings. */
final class Signs {
    private static final Set<String> SMALL =
            Set.of("dan", "di", "dari", "ke", "untuk", "kota", "kabupaten");
    private static final int LETTERS = 2;

    private Signs() {}

    /** The first letters of a name's two weightiest words. */
    static String initials(String name) {
        var letters = new StringBuilder();
        for (String word : name.split("[\\s,()./-]+")) {
            boolean counts = !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (counts && letters.length() < LETTERS) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.isEmpty() && !name.isBlank()
                ? name.strip().substring(0, 1).toUpperCase(Locale.ROOT)
                : letters.toString();
    }

    /** Two commas upside down. */
    static void quote(Graphics2D to, Box box, Colour colour) {
        to.setColor(Sheet.awt(colour));
        double wide = box.width() * 0.44;
        for (double x : new double[] {box.x(), box.right() - wide}) {
            var comma = new Path2D.Double();
            double round = wide * 0.5;
            double y = box.bottom() - wide;
            comma.append(new java.awt.geom.Ellipse2D.Double(x, y, wide, wide), false);
            to.fill(comma);
            var tail = new Path2D.Double();
            tail.moveTo(x, y + round);
            tail.curveTo(
                    x,
                    box.y() + box.height() * 0.25,
                    x + wide * 0.35,
                    box.y(),
                    x + wide * 0.95,
                    box.y());
            tail.lineTo(x + wide * 0.95, box.y() + box.height() * 0.14);
            tail.curveTo(
                    x + wide * 0.6,
                    box.y() + box.height() * 0.2,
                    x + wide * 0.5,
                    box.y() + box.height() * 0.35,
                    x + wide * 0.5,
                    y + round * 0.2);
            tail.closePath();
            to.fill(tail);
        }
    }
}
