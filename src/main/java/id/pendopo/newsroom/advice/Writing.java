package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.StoryKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story as advice looks at it.
 *
 * @param body as plain text, a line for each paragraph; see {@link PlainText}
 * @param pictures how many pictures and videos it shows
 * @param consented whether a note says that those who are shown, or their parents, agree
 * @param offices telephone numbers (as 081234567890) and mail addresses (lower case) that the
 *     register gives as those of units, and so are no private data
 */
public record Writing(
        StoryKind kind,
        String title,
        String summary,
        String body,
        Facts facts,
        int pictures,
        boolean consented,
        Set<String> offices) {
    public Writing {
        offices =
                offices.stream()
                        .map(o ->
                                o.contains("@")
                                        ? o.strip().toLowerCase(Locale.ROOT)
                                        : Telephones.digits(o))
                        .collect(Collectors.toUnmodifiableSet());
    }

    Text titleText() {
        return new Text(Part.TITLE, title);
    }

    Text summaryText() {
        return new Text(Part.SUMMARY, summary);
    }

    Text bodyText() {
        return new Text(Part.BODY, body);
    }

    /** All that was told in the form, a line each. */
    Text factsText() {
        String told =
                Stream.of(
                                facts.what(),
                                facts.where(),
                                facts.when(),
                                facts.who(),
                                facts.why(),
                                facts.how(),
                                facts.result())
                        .filter(fact -> !fact.isBlank())
                        .collect(Collectors.joining("\n"));
        return new Text(Part.FACTS, told);
    }

    /** Everything that is published of it; what was told in the form is not. */
    Stream<Text> texts() {
        return Stream.of(titleText(), summaryText(), bodyText());
    }
}
