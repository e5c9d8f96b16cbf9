package id.pendopo.newsroom.card.template;

import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardSize;
import java.util.List;
import java.util.Optional;

/**
 * A kind of card: what is asked for, and where it stands.
 *
 * @param id its file's name without the ending
 * @param version raised when its fields change their meaning
 * @param sizes those it is meant for
 * @param tall how it is arranged; {@code wide} in pictures that are wider than high
 * @param brief a sample as short as it gets
 * @param full a sample with everything filled
 */
public record Template(
        String id,
        int version,
        int order,
        Words label,
        Words purpose,
        List<CardSize> sizes,
        String ground,
        List<Field> fields,
        Node tall,
        Node wide,
        CardContent brief,
        CardContent full) {
    public Template {
        sizes = List.copyOf(sizes);
        fields = List.copyOf(fields);
    }

    public Node layout(CardSize size) {
        return size.wide() ? wide : tall;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    public List<Field> fields(FieldKind kind) {
        return fields.stream().filter(f -> f.kind() == kind).toList();
    }
}
