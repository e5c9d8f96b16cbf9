package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.util.List;
import java.util.Optional;

/** Bars from one zero: above each its name, beside that its number. */
record BarsBlock(
        String name,
        List<Bar> bars,
        int most,
        Colours colours,
        Paragraphs more,
        boolean optional,
        double grow,
        double share)
        implements Block {
    private static final double GAP = 22;
    private static final double THICK = 20;
    private static final double BETWEEN = 8;
    private static final double LOOSEST = 36;
    private static final double NUMBER = 0.34;

    /**
     * A bar.
     *
     * @param value empty if no number was given; then there is no bar
     */
    record Bar(Paragraph label, Paragraph number, Optional<Double> value) {}

    record Colours(Colour ground, Colour label, Colour number, Colour bar, Colour rail) {}

    @Override
    public boolean present(Fit fit) {
        return !bars.isEmpty() && !(optional && fit.cut() >= Fit.WITHOUT_EXTRAS);
    }

    @Override
    public double height(double width, Fit fit) {
        List<Bar> shown = shown(fit);
        return shown.stream().mapToDouble(b -> bar(b, width, fit)).sum()
                + (shown.size() - 1) * fit.of(GAP)
                + rest(width, fit);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        List<Bar> shown = shown(fit);
        double longest =
                shown.stream().mapToDouble(b -> Math.max(0, b.value().orElse(0.0))).max().orElse(0);
        double free = box.height() - height(box.width(), fit);
        double loose =
                grow > 0 && shown.size() > 1
                        ? Math.min(free / (shown.size() - 1), fit.of(LOOSEST))
                        : 0;
        double y = box.y();
        for (Bar bar : shown) {
            double high = bar(bar, box.width(), fit);
            one(bar, longest, new Box(box.x(), y, box.width(), high), fit, sheet);
            y += high + fit.of(GAP) + loose;
        }
        int hidden = bars.size() - shown.size();
        if (hidden > 0) {
            Lines lines = more.lay(hidden, box.width(), fit);
            sheet.text(
                    "more:" + name,
                    new Box(box.x(), y - loose, box.width(), lines.height()),
                    lines,
                    Align.START,
                    colours.label(),
                    colours.ground());
            sheet.warn(CardWarning.What.ROWS_LEFT_OUT, name, String.valueOf(hidden));
        }
    }

    private void one(Bar bar, double longest, Box box, Fit fit, Sheet sheet) {
        Lines label = label(bar, box.width(), fit);
        Lines number = number(bar, box.width(), fit);
        double words = Math.max(label.height(), number.height());
        Box left = new Box(box.x(), box.y() + words - label.height(), labelWidth(box.width()), 0);
        if (!bar.label().isEmpty()) {
            sheet.text("text:" + name, left, label, Align.START, colours.label(), colours.ground());
        }
        double x = box.right() - box.width() * NUMBER;
        if (!bar.number().isEmpty()) {
            sheet.text(
                    "text:" + name,
                    new Box(x, box.y() + words - number.height(), box.width() * NUMBER, 0),
                    number,
                    Align.END,
                    colours.number(),
                    colours.ground());
        }
        double thick = fit.of(THICK);
        Box rail = new Box(box.x(), box.y() + words + fit.of(BETWEEN), box.width(), thick);
        double part = longest == 0 ? 0 : Math.max(0, bar.value().orElse(0.0)) / longest;
        Box filled = new Box(rail.x(), rail.y(), Math.max(rail.width() * part, thick), thick);
        sheet.shape(
                "bar:" + name,
                rail,
                to -> {
                    to.setColor(Sheet.awt(colours.rail()));
                    to.fill(Sheet.rounded(rail, thick / 2));
                    if (part > 0) {
                        to.setColor(Sheet.awt(colours.bar()));
                        to.fill(Sheet.rounded(filled, thick / 2));
                    }
                });
        if (bar.value().isEmpty()) {
            sheet.warn(CardWarning.What.NO_NUMBER, name, "");
        }
    }

    private double bar(Bar bar, double width, Fit fit) {
        return Math.max(label(bar, width, fit).height(), number(bar, width, fit).height())
                + fit.of(BETWEEN + THICK);
    }

    private static double labelWidth(double width) {
        return width * (1 - NUMBER) - 16;
    }

    private Lines label(Bar bar, double width, Fit fit) {
        return bar.label().lay(labelWidth(width), fit.of(Style.BODY.size()), fit.lines(2));
    }

    private Lines number(Bar bar, double width, Fit fit) {
        return bar.number().lay(width * NUMBER, fit.of(Style.STRONG.size()), 1);
    }

    private double rest(double width, Fit fit) {
        int hidden = bars.size() - shown(fit).size();
        return hidden > 0 ? fit.of(GAP) + more.lay(hidden, width, fit).height() : 0;
    }

    private List<Bar> shown(Fit fit) {
        return bars.subList(0, fit.rows(Math.min(bars.size(), most)));
    }
}
