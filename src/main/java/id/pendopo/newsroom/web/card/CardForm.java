package id.pendopo.newsroom.web.card;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardContent.Photo;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.template.Field;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Story;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the form of a card sent. Rows are lines, their columns stand between upright strokes. */
record CardForm(Map<String, String> sent) {
    /** Before the names of a template's fields, so that they meet no other. */
    static final String FIELD = "isi-";

    static final String SOURCE = "sumber";
    static final String DATE = "tanggal";
    static final String SIZE = "ukuran";
    private static final int LONGEST = 4000;
    private static final int LONGEST_SOURCE = 120;
    private static final double PERCENT = 100;
    private static final String STROKE = " | ";

    String word(String name) {
        return sent.getOrDefault(name, "");
    }

    int seen() {
        String version = word("versi");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    CardSize size(Template template) {
        return CardSize.of(word(SIZE)).filter(template.sizes()::contains).orElse(usual(template));
    }

    /** The tall one for feeds, if the template has it. */
    static CardSize usual(Template template) {
        return template.sizes().contains(CardSize.PORTRAIT)
                ? CardSize.PORTRAIT
                : template.sizes().getFirst();
    }

    LocalDate date(LocalDate otherwise) {
        try {
            LocalDate day = LocalDate.parse(word(DATE));
            return day.getYear() >= 1900 && day.getYear() <= 2200 ? day : otherwise;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    /** What the card is to say. A photo must be one of the story's, or one it had before. */
    CardContent content(Template template, Story story, CardContent before) {
        Set<AssetId> own =
                story.manuscript().pictures().stream()
                        .map(PublishedPicture::asset)
                        .collect(Collectors.toSet());
        before.photos().values().forEach(p -> own.add(p.asset()));
        var texts = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<List<String>>>();
        var photos = new LinkedHashMap<String, Photo>();
        for (Field field : template.fields()) {
            String value = word(FIELD + field.name());
            switch (field.kind()) {
                case ROWS -> rows.put(field.name(), rows(field, value));
                case PHOTO -> photo(field, value, own).ifPresent(p -> photos.put(field.name(), p));
                case TEXT, PARAGRAPH, PLACE, PERCENT ->
                        texts.put(field.name(), cut(value, field.most()));
            }
        }
        texts.put(CardContent.SOURCE, cut(word(SOURCE), LONGEST_SOURCE));
        return new CardContent(texts, rows, photos);
    }

    private Optional<Photo> photo(Field field, String value, Set<AssetId> own) {
        return own.stream()
                .filter(asset -> asset.toString().equals(value))
                .findFirst()
                .map(asset ->
                        new Photo(
                                asset,
                                percent(FIELD + field.name() + "-x"),
                                percent(FIELD + field.name() + "-y")));
    }

    private double percent(String name) {
        String value = word(name);
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) / PERCENT : 0.5;
    }

    private static List<List<String>> rows(Field field, String value) {
        var rows = new ArrayList<List<String>>();
        for (String line : value.substring(0, Math.min(value.length(), LONGEST)).split("\\R")) {
            if (!line.isBlank() && rows.size() < field.most()) {
                rows.add(
                        Arrays.stream(line.split("\\|", field.columns().size()))
                                .map(String::strip)
                                .toList());
            }
        }
        return rows;
    }

    static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(STROKE, row)).collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int most) {
        String clean = text.strip();
        return clean.substring(0, Math.min(clean.length(), most));
    }
}
