package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Rows one below the other, each with a sign, a number or a time before it. */
record ListBlock(
        String name,
        List<Entry> entries,
        Marker marker,
        int most,
        Colours colours,
        Paragraphs more,
        boolean optional,
        double grow,
        double share)
        implements Block {
    private static final double GAP = 26;
    private static final double BETWEEN = 4;
    private static final double LOOSEST = 44;
    private static final int HEAD_LINES = 3;
    private static final int REST_LINES = 4;

    /** What stands before a row. */
    enum Marker {
        NUMBER(60, 26),
        CHECK(44, 22),
        DOT(16, 20),
        TIME(196, 26),
        TERM(0, 0);

        private final double width;
        private final double gap;

        Marker(double width, double gap) {
            this.width = width;
            this.gap = gap;
        }
    }

    /**
     * A row.
     *
     * @param lead its number or time; empty with other signs
     */
    record Entry(Paragraph lead, Paragraph head, Paragraph rest) {}

    record Colours(
            Colour ground, Colour head, Colour rest, Colour sign, Colour onSign, Colour lead) {}

    @Override
    public boolean present(Fit fit) {
        return !entries.isEmpty() && !(optional && fit.cut() >= Fit.WITHOUT_EXTRAS);
    }

    @Override
    public double height(double width, Fit fit) {
        List<Entry> shown = shown(fit);
        return shown.stream().mapToDouble(e -> entry(e, width, fit)).sum()
                + (shown.size() - 1) * fit.of(GAP)
                + left(width, fit);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        List<Entry> shown = shown(fit);
        double free = box.height() - height(box.width(), fit);
        double loose =
                grow > 0 && shown.size() > 1
                        ? Math.min(free / (shown.size() - 1), fit.of(LOOSEST))
                        : 0;
        double y = box.y();
        for (Entry entry : shown) {
            double high = entry(entry, box.width(), fit);
            one(entry, new Box(box.x(), y, box.width(), high), fit, sheet);
            y += high + fit.of(GAP) + loose;
        }
        int hidden = entries.size() - shown.size();
        if (hidden > 0) {
            Lines lines = more.lay(hidden, textWidth(box.width(), fit), fit);
            Box at =
                    new Box(
                            box.right() - textWidth(box.width(), fit),
                            y - loose,
                            textWidth(box.width(), fit),
                            lines.height());
            sheet.text("more:" + name, at, lines, Align.START, colours.rest(), colours.ground());
            sheet.warn(CardWarning.What.ROWS_LEFT_OUT, name, String.valueOf(hidden));
        }
    }

    private void one(Entry entry, Box box, Fit fit, Sheet sheet) {
        double width = textWidth(box.width(), fit);
        double x = box.right() - width;
        Lines head = head(entry, width, fit);
        Lines rest = rest(entry, width, fit);
        double first = Math.max(0, (sign(fit) - head.height()) / 2);
        double y = box.y() + (marker == Marker.NUMBER || marker == Marker.CHECK ? first : 0);
        sign(
                entry,
                new Box(box.x(), box.y(), fit.of(marker.width), box.height()),
                head,
                fit,
                sheet);
        if (!entry.head().isEmpty()) {
            sheet.text(
                    "text:" + name,
                    new Box(x, y, width, head.height()),
                    head,
                    Align.START,
                    marker == Marker.TERM ? colours.lead() : colours.head(),
                    colours.ground());
        }
        if (!entry.rest().isEmpty()) {
            double below = y + (entry.head().isEmpty() ? 0 : head.height() + fit.of(BETWEEN));
            sheet.text(
                    "text:" + name,
                    new Box(x, below, width, rest.height()),
                    rest,
                    Align.START,
                    marker == Marker.TERM ? colours.head() : colours.rest(),
                    colours.ground());
        }
    }

    private void sign(Entry entry, Box box, Lines head, Fit fit, Sheet sheet) {
        switch (marker) {
            case NUMBER -> {
                double size = sign(fit);
                Box disc = new Box(box.x(), box.y(), size, size);
                sheet.panel("sign:" + name, disc, size / 2, colours.sign());
                Lines number = entry.lead().lay(size, fit.of(30), 1);
                Box inside =
                        new Box(
                                disc.x(),
                                disc.y() + (size - number.height()) / 2,
                                size,
                                number.height());
                sheet.text(
                        "sign:" + name,
                        inside,
                        number,
                        Align.CENTRE,
                        colours.onSign(),
                        colours.sign());
            }
            case CHECK -> {
                double size = sign(fit);
                Box disc = new Box(box.x(), box.y(), size, size);
                sheet.shape("sign:" + name, disc, to -> check(to, disc));
            }
            case DOT -> {
                double size = fit.of(14);
                double above = head.size() * head.of().above();
                Box dot = new Box(box.x(), box.y() + above - size - head.size() * 0.2, size, size);
                sheet.shape(
                        "sign:" + name,
                        dot,
                        to -> {
                            to.setColor(Sheet.awt(colours.sign()));
                            to.fill(new Ellipse2D.Double(dot.x(), dot.y(), size, size));
                        });
            }
            case TIME -> {
                if (!entry.lead().isEmpty()) {
                    Lines lead = lead(entry, fit);
                    sheet.text(
                            "text:" + name,
                            new Box(box.x(), box.y(), box.width(), lead.height()),
                            lead,
                            Align.START,
                            colours.lead(),
                            colours.ground());
                }
            }
            case TERM -> {}
        }
    }

    private void check(Graphics2D to, Box disc) {
        to.setColor(Sheet.awt(colours.sign()));
        to.fill(new Ellipse2D.Double(disc.x(), disc.y(), disc.width(), disc.height()));
        var tick = new Path2D.Double();
        tick.moveTo(disc.x() + disc.width() * 0.28, disc.y() + disc.height() * 0.52);
        tick.lineTo(disc.x() + disc.width() * 0.44, disc.y() + disc.height() * 0.68);
        tick.lineTo(disc.x() + disc.width() * 0.74, disc.y() + disc.height() * 0.34);
        to.setColor(Sheet.awt(colours.onSign()));
        to.setStroke(
                new BasicStroke(
                        (float) (disc.width() * 0.1),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND));
        to.draw(tick);
    }

    private double sign(Fit fit) {
        return fit.of(marker.width);
    }

    private double textWidth(double width, Fit fit) {
        return width - fit.of(marker.width + marker.gap);
    }

    private double entry(Entry entry, double width, Fit fit) {
        double text = textWidth(width, fit);
        double head = entry.head().isEmpty() ? 0 : head(entry, text, fit).height();
        double rest = entry.rest().isEmpty() ? 0 : rest(entry, text, fit).height();
        double between = head > 0 && rest > 0 ? fit.of(BETWEEN) : 0;
        double lead = marker == Marker.TIME ? lead(entry, fit).height() : 0;
        boolean disc = marker == Marker.NUMBER || marker == Marker.CHECK;
        double first = disc ? Math.max(0, (sign(fit) - head) / 2) : 0;
        return Math.max(Math.max(first + head + between + rest, lead), disc ? sign(fit) : 0);
    }

    private Lines lead(Entry entry, Fit fit) {
        return entry.lead().lay(fit.of(marker.width), fit.of(entry.lead().style().size()), 2);
    }

    private Lines head(Entry entry, double width, Fit fit) {
        return entry.head().lay(width, fit.of(entry.head().style().size()), fit.lines(HEAD_LINES));
    }

    private Lines rest(Entry entry, double width, Fit fit) {
        return entry.rest().lay(width, fit.of(entry.rest().style().size()), fit.lines(REST_LINES));
    }

    private double left(double width, Fit fit) {
        int hidden = entries.size() - shown(fit).size();
        return hidden > 0 ? fit.of(GAP) + more.lay(hidden, textWidth(width, fit), fit).height() : 0;
    }

    private List<Entry> shown(Fit fit) {
        return entries.subList(0, fit.rows(Math.min(entries.size(), most)));
    }
}
