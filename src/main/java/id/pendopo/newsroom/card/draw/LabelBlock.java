package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;

/** A few words on a ground of their own. */
record LabelBlock(String name, Paragraph words, Align align, Colour letters, Colour fill)
        implements Block {
    private static final double SIDE = 22;
    private static final double ABOVE = 9;

    @Override
    public boolean present(Fit fit) {
        return !words.isEmpty();
    }

    @Override
    public double height(double width, Fit fit) {
        return lines(width, fit).height() + 2 * fit.of(ABOVE);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        Lines lines = lines(box.width(), fit);
        double wide = Math.min(box.width(), width(lines) + 2 * fit.of(SIDE));
        double x =
                switch (align) {
                    case START -> box.x();
                    case CENTRE -> box.x() + (box.width() - wide) / 2;
                    case END -> box.right() - wide;
                };
        double high = lines.height() + 2 * fit.of(ABOVE);
        Box panel = new Box(x, box.y(), wide, high);
        sheet.panel("label:" + name, panel, high / 2, fill);
        Box inside =
                new Box(
                        x + fit.of(SIDE),
                        box.y() + fit.of(ABOVE),
                        wide - 2 * fit.of(SIDE),
                        lines.height());
        sheet.text("text:" + name, inside, lines, Align.CENTRE, letters, fill);
    }

    private Lines lines(double width, Fit fit) {
        return words.lay(width - 2 * fit.of(SIDE), fit.of(words.style().size()), 1);
    }

    private static double width(Lines lines) {
        return lines.lines().stream()
                        .filter(line -> !line.isEmpty())
                        .mapToDouble(line ->
                                lines.of()
                                        .fonts()
                                        .line(line, lines.of().style(), lines.size())
                                        .getVisibleAdvance())
                        .max()
                        .orElse(0)
                + 2;
    }
}
