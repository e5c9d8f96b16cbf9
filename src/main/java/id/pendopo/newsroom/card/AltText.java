package id.pendopo.newsroom.card;

import id.pendopo.newsroom.card.template.Field;
import id.pendopo.newsroom.card.template.FieldKind;
import id.pendopo.newsroom.card.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Says in words what a card says, from the same facts: who does not see the picture learns all of
 * it. Indonesian, as the card.
 */
public final class AltText {
    private static final int LONGEST = 1000;
    private static final Locale INDONESIAN = Locale.of("id");

    private AltText() {}

    /**
     * The text.
     *
     * @param unit whose card it is
     * @param date as it stands on the card
     * @param place gives the name of a territory by its code; empty if it has none
     */
    public static String of(
            Template template,
            CardContent content,
            String unit,
            String date,
            UnaryOperator<String> place) {
        var parts = new ArrayList<String>();
        parts.add(template.label().in(INDONESIAN));
        for (Field field : template.fields()) {
            said(field, content, place).ifPresent(parts::add);
        }
        String source = content.text(CardContent.SOURCE).strip();
        parts.add("Sumber: " + (source.isEmpty() ? unit : source));
        parts.add(unit + ", " + date);
        String all =
                parts.stream()
                        .map(part -> part.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                        .map(part -> part.matches("(?s).*[.!?…]$") ? part : part + ".")
                        .collect(Collectors.joining(" "));
        return all.length() <= LONGEST ? all : cut(all);
    }

    private static Optional<String> said(
            Field field, CardContent content, UnaryOperator<String> place) {
        String text = content.text(field.name()).strip();
        return switch (field.kind()) {
            case TEXT, PARAGRAPH -> Optional.of(text).filter(t -> !t.isEmpty());
            case PERCENT ->
                    IndonesianNumber.read(text)
                            .map(p -> label(field) + ": " + IndonesianNumber.written(p) + "%");
            case PLACE ->
                    Optional.of(place.apply(text))
                            .filter(name -> !name.isEmpty())
                            .map(name -> "Peta: " + name);
            case ROWS -> rows(field, content.rows(field.name()));
            case PHOTO ->
                    content.photos().containsKey(field.name())
                            ? Optional.of(label(field))
                            : Optional.empty();
        };
    }

    private static Optional<String> rows(Field field, List<List<String>> rows) {
        String all =
                rows.stream()
                        .map(row ->
                                row.stream()
                                        .map(String::strip)
                                        .filter(cell -> !cell.isEmpty())
                                        .map(IndonesianNumber::shown)
                                        .collect(Collectors.joining(": ")))
                        .filter(row -> !row.isEmpty())
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(label(field) + ": " + all);
    }

    /** "Angka (persen)" is "Angka" where the sign follows anyway. */
    private static String label(Field field) {
        String label = field.label().in(INDONESIAN);
        return field.kind() == FieldKind.PERCENT ? label.replaceFirst("\\s*\\(.*\\)", "") : label;
    }

    private static String cut(String all) {
        String kept = all.substring(0, LONGEST - 1);
        int space = kept.lastIndexOf(' ');
        return (space > 0 ? kept.substring(0, space) : kept) + "…";
    }
}
