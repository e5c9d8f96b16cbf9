package id.pendopo.newsroom.card.template;

import java.util.List;

/**
 * Something a template asks for.
 *
 * @param name in the layout and in the form
 * @param from which fact of the story fills it at first; {@code none} if a person has to
 * @param most letters of a text, or rows
 * @param columns of rows; empty for anything else
 */
public record Field(
        String name,
        FieldKind kind,
        Words label,
        String from,
        boolean required,
        int most,
        List<Words> columns) {
    public Field {
        columns = List.copyOf(columns);
    }
}
