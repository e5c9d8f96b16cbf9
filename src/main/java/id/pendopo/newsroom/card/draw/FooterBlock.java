package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;

/** From where and of when, below a thin line. Never left out. */
record FooterBlock(Paragraph source, Paragraph date, Colour letters, Colour ground, Colour rule)
        implements Block {
    private static final double GAP = 28;
    private static final double ABOVE = 18;
    private static final double RULE = 2;

    @Override
    public boolean present(Fit fit) {
        return true;
    }

    @Override
    public double height(double width, Fit fit) {
        return fit.of(ABOVE)
                + RULE
                + Math.max(source(width, fit).height(), date(width, fit).height());
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        Box line = new Box(box.x(), box.y(), box.width(), RULE);
        sheet.shape(
                "rule",
                line,
                to -> {
                    to.setColor(Sheet.awt(rule));
                    to.fill(line.shape());
                });
        double y = box.y() + RULE + fit.of(ABOVE);
        Lines left = source(box.width(), fit);
        sheet.text(
                "source:source",
                new Box(box.x(), y, sourceWidth(box.width(), fit), left.height()),
                left,
                Align.START,
                letters,
                ground);
        Lines right = date(box.width(), fit);
        double wide = dateWidth(box.width(), fit);
        sheet.text(
                "date:date",
                new Box(box.right() - wide, y, wide, right.height()),
                right,
                Align.END,
                letters,
                ground);
    }

    private Lines source(double width, Fit fit) {
        return source.lay(sourceWidth(width, fit), size(fit), 2);
    }

    private Lines date(double width, Fit fit) {
        return date.lay(dateWidth(width, fit), size(fit), 1);
    }

    private double sourceWidth(double width, Fit fit) {
        return width - dateWidth(width, fit) - fit.of(GAP);
    }

    private double dateWidth(double width, Fit fit) {
        return Math.min(width / 2, date.wide(size(fit)) + 2);
    }

    private static double size(Fit fit) {
        return fit.of(Style.SMALL.size());
    }
}
