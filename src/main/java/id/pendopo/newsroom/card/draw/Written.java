package id.pendopo.newsroom.card.draw;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What people wrote, made fit to be drawn; remembers what could not be. */
final class Written {
    private final CardFonts fonts;
    private final Map<String, Set<String>> missing = new LinkedHashMap<>();
    private final Set<CardWarning> warnings = new LinkedHashSet<>();

    Written(CardFonts fonts) {
        this.fonts = fonts;
    }

    CardFonts fonts() {
        return fonts;
    }

    String clean(String field, String text) {
        Legible legible = Legible.of(text, fonts);
        if (!legible.missing().isEmpty()) {
            missing.computeIfAbsent(field, f -> new LinkedHashSet<>()).addAll(legible.missing());
        }
        return legible.text();
    }

    Paragraph words(String field, String text, Style style) {
        return new Paragraph(clean(field, text), style, fonts);
    }

    void warn(CardWarning.What what, String field) {
        warnings.add(new CardWarning(what, field, ""));
    }

    Set<CardWarning> warnings() {
        var all = new LinkedHashSet<>(warnings);
        missing.forEach((field, letters) ->
                all.add(
                        new CardWarning(
                                CardWarning.What.LETTERS_LEFT_OUT,
                                field,
                                String.join(" ", letters))));
        return all;
    }
}
