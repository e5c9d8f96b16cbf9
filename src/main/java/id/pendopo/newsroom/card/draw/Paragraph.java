package id.pendopo.newsroom.card.draw;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text that knows how wide its words are, and so which lines it makes at any size. */
final class Paragraph {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final String ELLIPSIS = "…";

    /** For one long word the letters shrink so far; then the word is broken. */
    private static final double LEAST_FOR_A_WORD = 0.62;

    private static final double LATIN_ABOVE = 0.96;
    private static final double LATIN_BELOW = 0.26;
    private static final double ACCENTED_ABOVE = 1.14;
    private static final double ARABIC_ABOVE = 1.2;
    private static final double ARABIC_BELOW = 0.72;

    /** Accents on capitals, and accents on accents, rise above the usual line. */
    private static final Pattern HIGH = Pattern.compile("[\\p{Lu}\\p{M}]\\p{M}");

    private final String text;
    private final Style style;
    private final CardFonts fonts;
    private final boolean arabic;
    private final boolean accented;
    private final List<Word> words = new ArrayList<>();

    /**
     * A piece between two places where a line may end.
     *
     * @param bare its width without the space after it, in sizes
     * @param whole its width with it
     */
    private record Word(String text, double bare, double whole) {}

    Paragraph(String legible, Style style, CardFonts fonts) {
        this.text = legible;
        this.style = style;
        this.fonts = fonts;
        this.accented = HIGH.matcher(Normalizer.normalize(legible, Normalizer.Form.NFD)).find();
        this.arabic = legible.codePoints().anyMatch(fonts::isArabic);
        var breaks = BreakIterator.getLineInstance(INDONESIAN);
        breaks.setText(legible);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(word(legible.substring(from, to)));
            from = to;
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean rightToLeft() {
        return !text.isEmpty()
                && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    Style style() {
        return style;
    }

    CardFonts fonts() {
        return fonts;
    }

    double above() {
        return arabic ? ARABIC_ABOVE : accented ? ACCENTED_ABOVE : LATIN_ABOVE;
    }

    double below() {
        return arabic ? ARABIC_BELOW : LATIN_BELOW;
    }

    double leading() {
        return arabic
                ? ARABIC_ABOVE + ARABIC_BELOW
                : accented
                        ? Math.max(ACCENTED_ABOVE + LATIN_BELOW, style.leading())
                        : style.leading();
    }

    /** The size at which its longest word fits, not below what is bearable. */
    double sizeFor(double width, double wanted) {
        double longest = words.stream().mapToDouble(Word::bare).max().orElse(0);
        return longest * wanted <= width
                ? wanted
                : Math.max(wanted * LEAST_FOR_A_WORD, width / longest);
    }

    /** The width of the whole text on one line. */
    double wide(double size) {
        return width(text) * size;
    }

    /** Its lines in a width: at the size or smaller, and no more than so many. */
    Lines lay(double width, double wanted, int most) {
        double size = sizeFor(width, wanted);
        List<String> lines = wrapped(width / size);
        boolean shortened = lines.size() > most;
        if (shortened) {
            String last =
                    ended(String.join("", lines.subList(most - 1, lines.size())), width / size);
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(last);
        }
        return new Lines(this, lines.stream().map(String::strip).toList(), size, shortened);
    }

    private List<String> wrapped(double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (Word whole : words) {
            for (Word word : whole.bare() > width ? broken(whole, width) : List.of(whole)) {
                if (used > 0 && used + word.bare() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(word.text());
                used += word.whole();
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A word in pieces that fit, never between a letter and its accents. */
    private List<Word> broken(Word word, double width) {
        var pieces = new ArrayList<Word>();
        var letters = BreakIterator.getCharacterInstance(INDONESIAN);
        letters.setText(word.text());
        int from = 0;
        int last = letters.first();
        double used = 0;
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            double letter = width(word.text().substring(last, to));
            if (used + letter > width && last > from) {
                pieces.add(word(word.text().substring(from, last)));
                from = last;
                used = 0;
            }
            used += letter;
            last = to;
        }
        pieces.add(word(word.text().substring(from)));
        return pieces;
    }

    /** As much of the rest as fits with the three dots that say that there is more. */
    private String ended(String rest, double width) {
        String whole = rest.strip();
        // Far more than fits, but not a whole page to be measured again and again.
        String kept = whole.substring(0, Math.min(whole.length(), (int) (width * 6) + 2));
        while (width(kept + ELLIPSIS) > width) {
            int space = kept.lastIndexOf(' ');
            int end = space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1);
            kept = kept.substring(0, end).stripTrailing();
            if (kept.isEmpty()) {
                break;
            }
        }
        return kept.replaceFirst("[\\s.,;:–-]+$", "") + ELLIPSIS;
    }

    private Word word(String piece) {
        String bare = piece.stripTrailing();
        double narrow = width(bare);
        return new Word(piece, narrow, bare.equals(piece) ? narrow : width(piece));
    }

    /** In sizes. A space at the end counts, unlike in the advance of a laid out line. */
    private double width(String piece) {
        return piece.isEmpty() ? 0 : fonts.width(piece, style);
    }
}
