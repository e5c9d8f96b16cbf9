package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** The city with one kecamatan or kelurahan in its colour, and its name below. */
record MapBlock(
        String name,
        CityMap map,
        Optional<CityMap.Area> area,
        Paragraph words,
        Colours colours,
        double least,
        double grow,
        double share)
        implements Block {
    private static final double GAP = 14;
    private static final double MARK = 46;

    record Colours(Colour land, Colour border, Colour chosen, Colour letters, Colour ground) {}

    @Override
    public boolean present(Fit fit) {
        return area.isPresent();
    }

    @Override
    public double height(double width, Fit fit) {
        return fit.of(least + GAP) + lines(width, fit).height();
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        Lines lines = lines(box.width(), fit);
        double high = box.height() - lines.height() - fit.of(GAP);
        Box drawn = new Box(box.x(), box.y(), box.width(), high);
        sheet.shape("map:" + name, drawn, to -> paint(to, drawn, fit));
        sheet.text(
                "text:" + name,
                new Box(box.x(), drawn.bottom() + fit.of(GAP), box.width(), lines.height()),
                lines,
                Align.CENTRE,
                colours.letters(),
                colours.ground());
    }

    private Lines lines(double width, Fit fit) {
        return words.lay(width, fit.of(words.style().size()), 1);
    }

    private void paint(Graphics2D to, Box box, Fit fit) {
        Rectangle2D land = map.bounds();
        Box inside = box.inset(4);
        double scale =
                Math.min(inside.width() / land.getWidth(), inside.height() / land.getHeight());
        var place = new AffineTransform();
        place.translate(
                inside.x() + (inside.width() - land.getWidth() * scale) / 2,
                inside.y() + (inside.height() - land.getHeight() * scale) / 2);
        place.scale(scale, scale);
        place.translate(-land.getX(), -land.getY());
        boolean whole = area.orElseThrow().kecamatan();
        to.setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (CityMap.Area each : map.areas()) {
            if (each.kecamatan() == whole) {
                var shape = place.createTransformedShape(each.outline());
                to.setColor(Sheet.awt(colours.land()));
                to.fill(shape);
                to.setColor(Sheet.awt(colours.border()));
                to.draw(shape);
            }
        }
        var chosen = place.createTransformedShape(area.orElseThrow().outline());
        to.setColor(Sheet.awt(colours.chosen()));
        to.fill(chosen);
        // A ring around what is small, so that the eye finds it on a telephone.
        Rectangle2D own = chosen.getBounds2D();
        double ring = Math.max(fit.of(MARK), Math.max(own.getWidth(), own.getHeight()) * 0.75);
        if (Math.max(own.getWidth(), own.getHeight()) < fit.of(MARK) * 2) {
            double x = Math.clamp(own.getCenterX(), box.x() + ring + 3, box.right() - ring - 3);
            double y = Math.clamp(own.getCenterY(), box.y() + ring + 3, box.bottom() - ring - 3);
            to.setStroke(new BasicStroke(5f));
            to.draw(new java.awt.geom.Ellipse2D.Double(x - ring, y - ring, 2 * ring, 2 * ring));
        }
    }
}
