package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What was placed, in the order in which it is painted, and what the person should know of it. */
final class Sheet {
    private final Box canvas;
    private final Box safe;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<CardWarning> warnings = new LinkedHashSet<>();

    Sheet(Box canvas, Box safe) {
        this.canvas = canvas;
        this.safe = safe;
    }

    /** The box, drawn out to the edge of the card wherever it touches the edge of what is safe. */
    Box bled(Box box) {
        double left = near(box.x(), safe.x()) ? canvas.x() : box.x();
        double top = near(box.y(), safe.y()) ? canvas.y() : box.y();
        double right = near(box.right(), safe.right()) ? canvas.right() : box.right();
        double bottom = near(box.bottom(), safe.bottom()) ? canvas.bottom() : box.bottom();
        return new Box(left, top, right - left, bottom - top);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1;
    }

    /** Words from the upper left of the box. */
    void text(String name, Box box, Lines lines, Align align, Colour letters, Colour ground) {
        Box taken = new Box(box.x(), box.y(), box.width(), lines.height());
        var told =
                new Mark.Letters(
                        String.join("\n", lines.lines()),
                        letters,
                        ground,
                        lines.size(),
                        () -> lines.ink(taken, align));
        marks.add(
                new Mark(
                        name,
                        taken,
                        false,
                        false,
                        Optional.of(told),
                        to -> {
                            to.setColor(awt(letters));
                            lines.draw(to, taken, align);
                        }));
        if (lines.shortened() && !name.startsWith("unit:")) {
            warn(CardWarning.What.SHORTENED, field(name), "");
        }
    }

    /** A ground for others. */
    void panel(String name, Box box, double corner, Colour fill) {
        marks.add(
                new Mark(
                        name,
                        box,
                        true,
                        false,
                        Optional.empty(),
                        to -> {
                            to.setColor(awt(fill));
                            to.fill(rounded(box, corner));
                        }));
    }

    /** Something drawn that nothing else may touch. */
    void shape(String name, Box box, Consumer<Graphics2D> paint) {
        marks.add(new Mark(name, box, false, false, Optional.empty(), paint));
    }

    /** Something drawn that may go to the edge. */
    void bleeding(String name, Box box, Consumer<Graphics2D> paint) {
        marks.add(new Mark(name, box, true, true, Optional.empty(), paint));
    }

    void warn(CardWarning.What what, String field, String detail) {
        warnings.add(new CardWarning(what, field, detail));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<CardWarning> warnings() {
        return List.copyOf(warnings);
    }

    static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    static Shape rounded(Box box, double corner) {
        return corner == 0
                ? box.shape()
                : new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    }

    /** The field in a name as {@code text:title}. */
    private static String field(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
