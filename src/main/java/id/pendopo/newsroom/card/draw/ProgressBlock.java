package id.pendopo.newsroom.card.draw;

import java.util.Optional;

/** How far something is, in percent: a number and a bar. */
record ProgressBlock(
        String name,
        Optional<Double> percent,
        Paragraph label,
        Paragraph number,
        BarsBlock.Colours colours)
        implements Block {
    private static final double THICK = 28;
    private static final double GAP = 14;
    private static final double NUMBER = 0.4;

    @Override
    public boolean present(Fit fit) {
        return percent.isPresent();
    }

    @Override
    public double height(double width, Fit fit) {
        return words(width, fit) + fit.of(GAP + THICK);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        double words = words(box.width(), fit);
        Lines left = label(box.width(), fit);
        Lines right = number(box.width(), fit);
        if (!label.isEmpty()) {
            sheet.text(
                    "text:" + name,
                    new Box(
                            box.x(),
                            box.y() + words - left.height(),
                            box.width() * (1 - NUMBER) - GAP,
                            0),
                    left,
                    Align.START,
                    colours.label(),
                    colours.ground());
        }
        sheet.text(
                "text:" + name,
                new Box(
                        box.right() - box.width() * NUMBER,
                        box.y() + words - right.height(),
                        box.width() * NUMBER,
                        0),
                right,
                Align.END,
                colours.number(),
                colours.ground());
        double thick = fit.of(THICK);
        Box rail = new Box(box.x(), box.y() + words + fit.of(GAP), box.width(), thick);
        double part = percent.orElse(0.0) / 100;
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
    }

    private double words(double width, Fit fit) {
        return Math.max(label(width, fit).height(), number(width, fit).height());
    }

    private Lines label(double width, Fit fit) {
        return label.lay(width * (1 - NUMBER) - GAP, fit.of(Style.BODY.size()), 2);
    }

    private Lines number(double width, Fit fit) {
        return number.lay(width * NUMBER, fit.of(Style.TITLE.size()), 1);
    }
}
