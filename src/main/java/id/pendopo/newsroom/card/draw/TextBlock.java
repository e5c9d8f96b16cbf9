package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;

/** Words. */
record TextBlock(
        String name,
        Paragraph words,
        int most,
        Align align,
        Colour letters,
        Colour ground,
        boolean optional,
        double share)
        implements Block {
    @Override
    public boolean present(Fit fit) {
        return !words.isEmpty() && !(optional && fit.cut() >= Fit.WITHOUT);
    }

    @Override
    public double height(double width, Fit fit) {
        return lines(width, fit).height();
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        sheet.text("text:" + name, box, lines(box.width(), fit), align, letters, ground);
    }

    private Lines lines(double width, Fit fit) {
        return words.lay(width, fit.of(words.style().size()), fit.lines(most));
    }
}
