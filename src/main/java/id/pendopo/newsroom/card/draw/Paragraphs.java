package id.pendopo.newsroom.card.draw;

import java.util.function.IntFunction;

/** Says how many rows are not shown. */
record Paragraphs(IntFunction<String> words, CardFonts fonts) {
    Lines lay(int left, double width, Fit fit) {
        return new Paragraph(words.apply(left), Style.SMALL, fonts)
                .lay(width, fit.of(Style.SMALL.size()), 1);
    }
}
