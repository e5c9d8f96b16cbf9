package id.pendopo.newsroom.web;

import id.pendopo.newsroom.clean.PlainText;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.TextDifference;
import id.pendopo.platform.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of two manuscripts beside each other. */
final class Differences {
    private Differences() {}

    /**
     * The parts in the order of the form.
     *
     * @param before empty if there is nothing earlier; then all is shown as it is
     */
    static List<DifferencePage.Part> between(Optional<Manuscript> before, Manuscript now, Texts t) {
        Map<String, String> old = parts(before.orElse(now), t);
        return parts(now, t).entrySet().stream()
                .map(part ->
                        part(part.getKey(), old.getOrDefault(part.getKey(), ""), part.getValue()))
                .filter(part -> !part.before().isEmpty() || !part.after().isEmpty())
                .toList();
    }

    private static DifferencePage.Part part(String name, String before, String after) {
        List<TextDifference.Piece> pieces = TextDifference.between(before, after);
        return new DifferencePage.Part(
                name,
                !before.equals(after),
                without(pieces, TextDifference.Change.NEW),
                without(pieces, TextDifference.Change.GONE));
    }

    private static List<TextDifference.Piece> without(
            List<TextDifference.Piece> pieces, TextDifference.Change change) {
        return pieces.stream().filter(piece -> piece.change() != change).toList();
    }

    private static Map<String, String> parts(Manuscript text, Texts t) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(t.of("newsroom.form.title"), text.title());
        parts.put(t.of("newsroom.form.summary"), text.summary());
        parts.put(t.of("newsroom.form.body"), PlainText.of(text.body()));
        parts.put(t.of("newsroom.story.fact.kind"), t.of("newsroom.kind", text.kind()));
        parts.put(t.of("newsroom.story.fact.what"), text.facts().what());
        parts.put(t.of("newsroom.story.fact.where"), text.facts().where());
        parts.put(t.of("newsroom.story.fact.when"), text.facts().when());
        parts.put(t.of("newsroom.story.fact.who"), text.facts().who());
        parts.put(t.of("newsroom.story.fact.why"), text.facts().why());
        parts.put(t.of("newsroom.story.fact.how"), text.facts().how());
        parts.put(t.of("newsroom.story.fact.result"), text.facts().result());
        parts.put(t.of("newsroom.story.fact.field"), text.field());
        parts.put(t.of("newsroom.story.fact.place"), text.place().name());
        parts.put(
                t.of("newsroom.story.fact.progress"), text.progress().map(p -> p + "%").orElse(""));
        parts.put(t.of("newsroom.story.fact.video"), text.video());
        parts.put(t.of("newsroom.story.fact.credit"), text.credit());
        parts.put(t.of("newsroom.story.fact.tags"), String.join(", ", text.tags()));
        parts.put(
                t.of("newsroom.form.pictures"),
                text.pictures().stream()
                        .map(p -> p.alt() + " " + p.caption())
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
        return parts;
    }
}
