package id.pendopo.newsroom.card.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * A line through points in the order given, each in a column of its own: above it the number, below
 * it the name, so that no words ever meet. It begins at zero.
 */
record LineBlock(
        String name,
        List<BarsBlock.Bar> points,
        int most,
        BarsBlock.Colours colours,
        double least,
        boolean optional,
        double grow,
        double share)
        implements Block {
    private static final double THICK = 7;
    private static final double DOT = 22;
    private static final double GAP = 14;
    private static final double SMALLER = 0.86;

    @Override
    public boolean present(Fit fit) {
        return shown(fit).size() > 1 && !(optional && fit.cut() >= Fit.WITHOUT_EXTRAS);
    }

    @Override
    public double height(double width, Fit fit) {
        return fit.of(least) + words(width, fit);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        List<BarsBlock.Bar> shown = shown(fit);
        double column = box.width() / shown.size();
        double numbers = highest(box.width(), fit, true);
        double labels = highest(box.width(), fit, false);
        for (int i = 0; i < shown.size(); i++) {
            double x = box.x() + i * column;
            Lines number = number(shown.get(i), column, fit);
            Lines label = label(shown.get(i), column, fit);
            if (!shown.get(i).number().isEmpty()) {
                sheet.text(
                        "text:" + name,
                        new Box(x, box.y() + numbers - number.height(), column, 0),
                        number,
                        Align.CENTRE,
                        colours.number(),
                        colours.ground());
            }
            if (!shown.get(i).label().isEmpty()) {
                sheet.text(
                        "text:" + name,
                        new Box(x, box.bottom() - labels, column, 0),
                        label,
                        Align.CENTRE,
                        colours.label(),
                        colours.ground());
            }
        }
        Box plot =
                new Box(
                        box.x(),
                        box.y() + numbers + fit.of(GAP),
                        box.width(),
                        box.height() - numbers - labels - 2 * fit.of(GAP));
        sheet.shape("line:" + name, plot, to -> paint(to, plot, shown, fit));
        if (points.size() > shown.size()) {
            sheet.warn(
                    CardWarning.What.ROWS_LEFT_OUT,
                    name,
                    String.valueOf(points.size() - shown.size()));
        }
        if (shown.stream().anyMatch(p -> p.value().isEmpty())) {
            sheet.warn(CardWarning.What.NO_NUMBER, name, "");
        }
    }

    private void paint(Graphics2D to, Box plot, List<BarsBlock.Bar> shown, Fit fit) {
        double top = shown.stream().mapToDouble(p -> p.value().orElse(0.0)).max().orElse(1);
        double dot = fit.of(DOT);
        double column = plot.width() / shown.size();
        to.setColor(Sheet.awt(colours.rail()));
        to.fill(new Box(plot.x(), plot.bottom() - 3, plot.width(), 3).shape());
        var line = new Path2D.Double();
        var dots = new java.util.ArrayList<Ellipse2D>();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).value().isEmpty()) {
                continue;
            }
            double part = top <= 0 ? 0 : Math.max(0, shown.get(i).value().get()) / top;
            double x = plot.x() + (i + 0.5) * column;
            double y = plot.bottom() - dot / 2 - part * (plot.height() - dot);
            if (dots.isEmpty()) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
            dots.add(new Ellipse2D.Double(x - dot / 2, y - dot / 2, dot, dot));
        }
        to.setColor(Sheet.awt(colours.bar()));
        to.setStroke(
                new BasicStroke(
                        (float) fit.of(THICK), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (dots.size() > 1) {
            to.draw(line);
        }
        dots.forEach(to::fill);
    }

    private double words(double width, Fit fit) {
        return highest(width, fit, true) + highest(width, fit, false) + 2 * fit.of(GAP);
    }

    private double highest(double width, Fit fit, boolean numbers) {
        List<BarsBlock.Bar> shown = shown(fit);
        double column = width / shown.size();
        return shown.stream()
                .mapToDouble(
                        p -> (numbers ? number(p, column, fit) : label(p, column, fit)).height())
                .max()
                .orElse(0);
    }

    private Lines number(BarsBlock.Bar point, double column, Fit fit) {
        return point.number().lay(column - GAP, fit.of(Style.STRONG.size() * SMALLER), 1);
    }

    private Lines label(BarsBlock.Bar point, double column, Fit fit) {
        return point.label().lay(column - GAP, fit.of(Style.BODY.size() * SMALLER), 2);
    }

    private List<BarsBlock.Bar> shown(Fit fit) {
        return points.subList(0, Math.min(points.size(), most));
    }
}
