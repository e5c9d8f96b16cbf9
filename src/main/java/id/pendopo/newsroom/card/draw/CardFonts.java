package id.pendopo.newsroom.card.draw;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The letters of cards, from the product's own files: what the machine has installed does not
 * matter. Latin is Plus Jakarta Sans, Arabic is Noto Naskh Arabic, both under the OFL.
 */
public final class CardFonts {
    /** Positions between pixels: a line's width grows with its size and with nothing else. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final double MEASURED = 100;

    /** The words of a few hundred cards. */
    private static final long REMEMBERED = 20_000;

    /** Below it no letter is Arabic. */
    private static final int LATIN = 0x5ff;

    private static final String FOLDER = "/card/font/";
    private static final CardFonts SHIPPED = new CardFonts();

    /** How heavy letters are. */
    enum Weight {
        MEDIUM("plus-jakarta-sans/0.4.2/500Medium/PlusJakartaSans_500Medium.ttf"),
        BOLD("plus-jakarta-sans/0.4.2/700Bold/PlusJakartaSans_700Bold.ttf"),
        EXTRA("plus-jakarta-sans/0.4.2/800ExtraBold/PlusJakartaSans_800ExtraBold.ttf");

        private final String file;

        Weight(String file) {
            this.file = file;
        }
    }

    private record Piece(String text, Style style) {}

    private final Cache<Piece, Double> widths =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Map<Weight, Font> latin = new EnumMap<>(Weight.class);
    private final Map<Style, Font> styled = new EnumMap<>(Style.class);
    private final Font arabic;

    private CardFonts() {
        // A server has no screen; saying so keeps Java from looking for one.
        System.setProperty("java.awt.headless", "true");
        for (Weight weight : Weight.values()) {
            latin.put(weight, read(weight.file));
        }
        arabic = read("noto-naskh-arabic/0.4.5/700Bold/NotoNaskhArabic_700Bold.ttf");
        for (Style style : Style.values()) {
            var how = new HashMap<TextAttribute, Object>();
            how.put(TextAttribute.TRACKING, style.tracking());
            how.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
            styled.put(style, latin(style.weight()).deriveFont(how));
        }
    }

    /** Read once for the whole program. */
    public static CardFonts shipped() {
        return SHIPPED;
    }

    /** Whether some font has the letter. */
    boolean has(int letter) {
        return latin(Weight.MEDIUM).canDisplay(letter) || arabic.canDisplay(letter);
    }

    boolean isArabic(int letter) {
        return letter > LATIN
                && !latin(Weight.MEDIUM).canDisplay(letter)
                && arabic.canDisplay(letter);
    }

    /** The width of a piece of a text in sizes; a space at its end counts. */
    double width(String piece, Style style) {
        return widths.get(
                new Piece(piece, style), p -> line(piece, style, MEASURED).getAdvance() / MEASURED);
    }

    /** One line, ready to be drawn; not empty. */
    TextLayout line(String text, Style style, double size) {
        Font letters = Objects.requireNonNull(styled.get(style)).deriveFont((float) size);
        if (text.codePoints().noneMatch(this::isArabic)) {
            return new TextLayout(text, letters, CONTEXT);
        }
        var marked = new AttributedString(text);
        marked.addAttribute(TextAttribute.FONT, letters);
        Font others = arabic.deriveFont((float) size);
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            if (isArabic(letter)) {
                marked.addAttribute(TextAttribute.FONT, others, i, next);
            }
            i = next;
        }
        return new TextLayout(marked.getIterator(), CONTEXT);
    }

    private Font latin(Weight weight) {
        return Objects.requireNonNull(latin.get(weight));
    }

    private static Font read(String file) {
        try (InputStream in = CardFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The font %s is not in the program".formatted(file));
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the font %s failed".formatted(file), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font %s is damaged".formatted(file), e);
        }
    }
}
