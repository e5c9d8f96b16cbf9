package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.util.List;

/** Numbers, large, each with what it counts, on tiles of one size. */
record TilesBlock(
        String name,
        List<Tile> tiles,
        int columns,
        int most,
        Colours colours,
        Paragraphs more,
        double grow,
        double share)
        implements Block {
    private static final double GAP = 22;
    private static final double PAD = 30;
    private static final double CORNER = 22;
    private static final double BETWEEN = 6;
    private static final int LABEL_LINES = 3;
    private static final double TALLEST = 1.5;

    record Tile(Paragraph value, Paragraph label) {}

    record Colours(Colour panel, Colour value, Colour label, Colour ground, Colour rest) {}

    @Override
    public boolean present(Fit fit) {
        return !tiles.isEmpty();
    }

    @Override
    public double height(double width, Fit fit) {
        int rows = rows(fit);
        return rows * tile(width, fit) + (rows - 1) * fit.of(GAP) + rest(width, fit);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        List<Tile> shown = shown(fit);
        int across = across(fit);
        double wide = wide(box.width(), fit);
        double natural = tile(box.width(), fit);
        double room =
                (box.height() - rest(box.width(), fit) - (rows(fit) - 1) * fit.of(GAP)) / rows(fit);
        double high = grow > 0 ? Math.min(room, natural * TALLEST) : natural;
        double size = size(box.width(), fit);
        for (int i = 0; i < shown.size(); i++) {
            double x = box.x() + (i % across) * (wide + fit.of(GAP));
            double y = box.y() + (i / across) * (high + fit.of(GAP));
            boolean wider = i == shown.size() - 1 && i % across == 0 && across > 1;
            double whole = wider ? box.width() : wide;
            one(shown.get(i), new Box(x, y, whole, high), size, fit, sheet);
        }
        int left = tiles.size() - shown.size();
        if (left > 0) {
            double y = box.y() + rows(fit) * (high + fit.of(GAP));
            Lines lines = more.lay(left, box.width(), fit);
            sheet.text(
                    "more:" + name,
                    new Box(box.x(), y, box.width(), lines.height()),
                    lines,
                    Align.START,
                    colours.rest(),
                    colours.ground());
            sheet.warn(CardWarning.What.ROWS_LEFT_OUT, name, String.valueOf(left));
        }
    }

    private void one(Tile tile, Box box, double size, Fit fit, Sheet sheet) {
        sheet.panel("tile:" + name, box, fit.of(CORNER), colours.panel());
        double inside = box.width() - 2 * fit.of(PAD);
        Lines value = tile.value().lay(inside, size, 1);
        Lines label = label(tile, inside, fit);
        double taken =
                value.height() + (tile.label().isEmpty() ? 0 : fit.of(BETWEEN) + label.height());
        double y = box.y() + (box.height() - taken) / 2;
        Box first = new Box(box.x() + fit.of(PAD), y, inside, value.height());
        if (!tile.value().isEmpty()) {
            sheet.text("text:" + name, first, value, Align.START, colours.value(), colours.panel());
        }
        if (!tile.label().isEmpty()) {
            Box second =
                    new Box(first.x(), first.bottom() + fit.of(BETWEEN), inside, label.height());
            sheet.text(
                    "text:" + name, second, label, Align.START, colours.label(), colours.panel());
        }
    }

    private Lines label(Tile tile, double inside, Fit fit) {
        return tile.label()
                .lay(inside, fit.of(tile.label().style().size()), fit.lines(LABEL_LINES));
    }

    private double tile(double width, Fit fit) {
        double inside = wide(width, fit) - 2 * fit.of(PAD);
        double size = size(width, fit);
        return shown(fit).stream()
                        .mapToDouble(t ->
                                t.value().lay(inside, size, 1).height()
                                        + (t.label().isEmpty() ? 0 : fit.of(BETWEEN))
                                        + label(t, inside, fit).height())
                        .max()
                        .orElse(0)
                + 2 * fit.of(PAD);
    }

    /** One size for all numbers: what counts more is not what is shorter to write. */
    private double size(double width, Fit fit) {
        double inside = wide(width, fit) - 2 * fit.of(PAD);
        double wanted = fit.of(Style.NUMBER.size());
        return shown(fit).stream()
                .filter(t -> !t.value().isEmpty())
                .mapToDouble(t -> inside / t.value().wide(1))
                .map(s -> Math.clamp(s, wanted * 0.42, wanted))
                .min()
                .orElse(wanted);
    }

    private double wide(double width, Fit fit) {
        return (width - (across(fit) - 1) * fit.of(GAP)) / across(fit);
    }

    private int across(Fit fit) {
        int shown = shown(fit).size();
        // Four tiles in three columns are two and two, not three and one.
        return Math.ceilDiv(shown, Math.ceilDiv(shown, columns));
    }

    private int rows(Fit fit) {
        return Math.ceilDiv(shown(fit).size(), across(fit));
    }

    private double rest(double width, Fit fit) {
        int left = tiles.size() - shown(fit).size();
        return left > 0 ? fit.of(GAP) + more.lay(left, width, fit).height() : 0;
    }

    private List<Tile> shown(Fit fit) {
        return tiles.subList(0, fit.rows(Math.min(tiles.size(), most)));
    }
}
