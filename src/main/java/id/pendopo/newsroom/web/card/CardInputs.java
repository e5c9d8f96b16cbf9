package id.pendopo.newsroom.web.card;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.DrawStoryCard;
import id.pendopo.newsroom.card.template.Field;
import id.pendopo.newsroom.card.template.FieldKind;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.card.template.Words;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fields of a template's form. */
@Component
class CardInputs {
    private static final int SMALL = 320;
    private static final double PERCENT = 100;

    private final Assets library;
    private final DrawStoryCard draw;

    CardInputs(Assets library, DrawStoryCard draw) {
        this.library = library;
        this.draw = draw;
    }

    List<CardEditorPage.Input> of(Template template, CardContent content, Story story, Texts t) {
        return template.fields().stream().map(f -> input(f, content, story, t)).toList();
    }

    private CardEditorPage.Input input(Field field, CardContent content, Story story, Texts t) {
        Optional<CardContent.Photo> photo = Optional.ofNullable(content.photos().get(field.name()));
        return new CardEditorPage.Input(
                CardForm.FIELD + field.name(),
                field.kind().name().toLowerCase(Locale.ROOT),
                field.label().in(t.locale()),
                hint(field, t),
                value(field, content),
                field.required(),
                field.most(),
                photo.map(p -> (int) Math.round(p.x() * PERCENT)).orElse(50),
                photo.map(p -> (int) Math.round(p.y() * PERCENT)).orElse(40),
                field.kind() == FieldKind.PHOTO ? pictures(story, content) : List.of(),
                field.kind() == FieldKind.PLACE ? places(story) : List.of());
    }

    private static String value(Field field, CardContent content) {
        return switch (field.kind()) {
            case ROWS -> CardForm.lines(content.rows(field.name()));
            case PHOTO ->
                    Optional.ofNullable(content.photos().get(field.name()))
                            .map(p -> p.asset().toString())
                            .orElse("");
            case TEXT, PARAGRAPH, PLACE, PERCENT -> content.text(field.name());
        };
    }

    private static String hint(Field field, Texts t) {
        return switch (field.kind()) {
            case ROWS -> {
                String columns =
                        field.columns().stream()
                                .map((Words c) -> c.in(t.locale()))
                                .collect(Collectors.joining(" | "));
                yield t.of("newsroom.card.hint.rows", columns, field.most());
            }
            case TEXT, PARAGRAPH -> t.of("newsroom.card.hint.letters", field.most());
            case PERCENT -> t.of("newsroom.card.hint.percent");
            case PHOTO, PLACE -> "";
        };
    }

    private List<CardEditorPage.Picture> pictures(Story story, CardContent content) {
        var ids = new LinkedHashSet<AssetId>();
        story.manuscript().pictures().stream().map(PublishedPicture::asset).forEach(ids::add);
        content.photos().values().forEach(p -> ids.add(p.asset()));
        var pictures = new ArrayList<CardEditorPage.Picture>();
        for (Asset asset : library.assets(ids).values()) {
            pictures.add(
                    new CardEditorPage.Picture(
                            asset.id().toString(),
                            asset.officePath(SMALL),
                            asset.words().alt().isBlank() ? asset.name() : asset.words().alt()));
        }
        return pictures;
    }

    private List<Option> places(Story story) {
        return draw.places(story.city()).stream().map(a -> new Option(a.code(), a.name())).toList();
    }
}
