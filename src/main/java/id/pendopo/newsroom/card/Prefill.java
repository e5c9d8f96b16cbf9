package id.pendopo.newsroom.card;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.card.template.Field;
import id.pendopo.newsroom.card.template.FieldKind;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.clean.PlainText;
import id.pendopo.newsroom.story.Manuscript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Fills a template from what a story says; whatever it does not find stays empty. */
public final class Prefill {
    private static final Locale INDONESIAN = Locale.of("id");

    private Prefill() {}

    /**
     * The card as it begins.
     *
     * @param unit named as source unless the story names another
     */
    public static CardContent of(Template template, Manuscript story, String unit) {
        var texts = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<List<String>>>();
        var photos = new LinkedHashMap<String, CardContent.Photo>();
        for (Field field : template.fields()) {
            switch (field.kind()) {
                case ROWS -> rows.put(field.name(), rows(field, story));
                case PHOTO ->
                        photo(field, story)
                                .ifPresent(p ->
                                        photos.put(
                                                field.name(),
                                                new CardContent.Photo(p.asset(), 0.5, 0.4)));
                case TEXT, PARAGRAPH, PLACE, PERCENT ->
                        texts.put(field.name(), cut(text(field, story), field));
            }
        }
        texts.put(CardContent.SOURCE, unit);
        return new CardContent(texts, rows, photos);
    }

    /** The same for another template; what was written under the same names stays. */
    public static CardContent of(
            Template template, Manuscript story, String unit, CardContent before) {
        CardContent fresh = of(template, story, unit);
        var texts = new LinkedHashMap<>(fresh.texts());
        var rows = new LinkedHashMap<>(fresh.rows());
        var photos = new LinkedHashMap<>(fresh.photos());
        texts.replaceAll((name, value) -> before.texts().getOrDefault(name, value));
        rows.replaceAll((name, value) -> before.rows().getOrDefault(name, value));
        for (Field field : template.fields(FieldKind.PHOTO)) {
            Optional.ofNullable(before.photos().get(field.name()))
                    .ifPresent(p -> photos.put(field.name(), p));
        }
        return new CardContent(texts, rows, photos);
    }

    private static String text(Field field, Manuscript story) {
        Facts facts = story.facts();
        return switch (field.from()) {
            case "title" -> story.title();
            case "summary" -> story.summary().isBlank() ? facts.what() : story.summary();
            case "what" -> facts.what();
            case "where" -> facts.where().isBlank() ? story.place().name() : facts.where();
            case "when" -> facts.when();
            case "who" -> facts.who();
            case "why" -> facts.why();
            case "how" -> facts.how();
            case "result" -> facts.result();
            case "body" -> PlainText.of(story.body());
            case "field" -> story.field();
            case "progress" -> story.progress().map(String::valueOf).orElse("");
            case "place" -> story.place().territory().orElse("");
            default -> "";
        };
    }

    private static List<List<String>> rows(Field field, Manuscript story) {
        return switch (field.from()) {
            case "facts" -> facts(story.facts(), field.most());
            case "points" -> points(story, field.most());
            case "sentences" -> sentences(PlainText.of(story.body()), field.most());
            case "numbers" ->
                    FoundNumbers.in(
                            String.join(
                                    "\n",
                                    story.facts().result(),
                                    story.summary(),
                                    PlainText.of(story.body())),
                            field.most());
            default -> List.of();
        };
    }

    private static List<List<String>> facts(Facts facts, int most) {
        var rows = new ArrayList<List<String>>();
        add(rows, "Kapan", facts.when());
        add(rows, "Di mana", facts.where());
        add(rows, "Siapa", facts.who());
        add(rows, "Bagaimana", facts.how());
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private static void add(List<List<String>> rows, String label, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(label, value.strip()));
        }
    }

    /** The points of the story's first list, or else its first sentences. */
    private static List<List<String>> points(Manuscript story, int most) {
        var list = Jsoup.parseBodyFragment(story.body()).selectFirst("ol, ul");
        return list == null
                ? sentences(PlainText.of(story.body()), most)
                : list.select("> li").eachText().stream().limit(most).map(List::of).toList();
    }

    private static List<List<String>> sentences(String text, int most) {
        var rows = new ArrayList<List<String>>();
        var breaks = BreakIterator.getSentenceInstance(INDONESIAN);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next();
                to != BreakIterator.DONE && rows.size() < most;
                to = breaks.next()) {
            String sentence = text.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                rows.add(List.of(sentence));
            }
            from = to;
        }
        return rows;
    }

    private static Optional<PublishedPicture> photo(Field field, Manuscript story) {
        List<PublishedPicture> all = story.pictures();
        return switch (field.from()) {
            case "before" -> staged(all, PublishedPicture.Stage.BEFORE).or(() -> at(all, 0));
            case "after" ->
                    staged(all, PublishedPicture.Stage.AFTER)
                            .or(() -> at(all, Math.max(1, all.size() - 1)));
            case "photo" -> staged(all, PublishedPicture.Stage.AFTER).or(() -> at(all, 0));
            default -> Optional.empty();
        };
    }

    private static Optional<PublishedPicture> staged(
            List<PublishedPicture> all, PublishedPicture.Stage stage) {
        return all.stream().filter(p -> p.stage() == stage).findFirst();
    }

    private static Optional<PublishedPicture> at(List<PublishedPicture> all, int index) {
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** At the end of a sentence if one is near, else after a word. */
    private static String cut(String text, Field field) {
        String whole = text.strip();
        if (field.kind() == FieldKind.PLACE || whole.length() <= field.most()) {
            return whole;
        }
        String kept = whole.substring(0, field.most() - 1);
        int stop = Math.max(kept.lastIndexOf(". "), kept.lastIndexOf('\n'));
        if (stop > field.most() / 2) {
            return kept.substring(0, stop + 1).strip();
        }
        int space = kept.lastIndexOf(' ');
        return (space > 0 ? kept.substring(0, space) : kept) + "…";
    }
}
