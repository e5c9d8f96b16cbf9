package id.pendopo.newsroom.card.sample;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.template.Field;
import id.pendopo.newsroom.card.template.FieldKind;
import id.pendopo.newsroom.card.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fills templates with made-up facts. */
public final class CardSamples {
    /** Stands for the sample photo; real assets have other ids. */
    public static final AssetId PHOTO = new AssetId(new UUID(0, 1));

    public static final AssetId OTHER_PHOTO = new AssetId(new UUID(0, 2));

    private static final String LOREM =
            "Pemerintah kota memperbaiki saluran air, trotoar, dan penerangan jalan di seluruh "
                    + "kelurahan agar warga dapat bepergian dengan aman pada musim hujan. ";
    private static final int CELL = 70;
    private static final int LABEL = 28;

    private CardSamples() {}

    /**
     * A card.
     *
     * @param seed of what is hostile
     * @param place code of a territory for maps
     */
    public static CardContent of(Template template, SampleText text, long seed, String place) {
        return switch (text) {
            case BRIEF -> placed(template, withPhotos(template, template.brief(), true), place);
            case FULL -> placed(template, withPhotos(template, template.full(), false), place);
            case LONG ->
                    placed(template, withPhotos(template, written(template, null), false), place);
            case HOSTILE ->
                    placed(
                            template,
                            withPhotos(template, written(template, new HostileText(seed)), false),
                            place);
        };
    }

    private static CardContent written(
            Template template, @org.jspecify.annotations.Nullable HostileText hostile) {
        var texts = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<List<String>>>();
        for (Field field : template.fields()) {
            if (field.kind() == FieldKind.ROWS) {
                rows.put(field.name(), rows(field, hostile));
            } else if (field.kind() == FieldKind.PERCENT) {
                texts.put(field.name(), hostile == null ? "100" : "66,67");
            } else {
                texts.put(
                        field.name(),
                        hostile == null ? letters(field.most()) : hostile.next(field.most()));
            }
        }
        texts.put(CardContent.SOURCE, hostile == null ? letters(CELL) : hostile.next(CELL));
        return new CardContent(texts, rows, Map.of());
    }

    private static List<List<String>> rows(
            Field field, @org.jspecify.annotations.Nullable HostileText hostile) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < field.most(); i++) {
            var row = new ArrayList<String>();
            for (int column = 0; column < field.columns().size(); column++) {
                boolean number = field.columns().get(column).en().matches("Number|Count|Figure");
                String usual =
                        number
                                ? String.valueOf(1_234_567 + i * 111_111)
                                : letters(column == 0 ? LABEL : CELL);
                row.add(hostile == null ? usual : hostile.next(CELL));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String letters(int most) {
        String text = LOREM.repeat(most / LOREM.length() + 1).substring(0, most);
        return text.substring(0, Math.max(1, text.lastIndexOf(' '))).strip();
    }

    private static CardContent withPhotos(Template template, CardContent content, boolean brief) {
        var photos = new LinkedHashMap<String, CardContent.Photo>();
        for (Field field : template.fields(FieldKind.PHOTO)) {
            if (field.required() || !brief) {
                AssetId photo = field.name().equals("before") ? OTHER_PHOTO : PHOTO;
                photos.put(field.name(), new CardContent.Photo(photo, 0.5, 0.5));
            }
        }
        return new CardContent(content.texts(), content.rows(), photos);
    }

    private static CardContent placed(Template template, CardContent content, String place) {
        var texts = new LinkedHashMap<>(content.texts());
        for (Field field : template.fields(FieldKind.PLACE)) {
            texts.computeIfPresent(field.name(), (name, value) -> place);
        }
        return new CardContent(texts, content.rows(), content.photos());
    }
}
