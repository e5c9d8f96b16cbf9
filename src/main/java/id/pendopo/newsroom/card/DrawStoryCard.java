package id.pendopo.newsroom.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.card.draw.CardFrame;
import id.pendopo.newsroom.card.draw.CardWords;
import id.pendopo.newsroom.card.draw.CityMap;
import id.pendopo.newsroom.card.draw.DrawCard;
import id.pendopo.newsroom.card.draw.Drawn;
import id.pendopo.newsroom.card.sample.CardSamples;
import id.pendopo.newsroom.card.sample.SamplePhoto;
import id.pendopo.newsroom.card.sample.SampleText;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws cards of stories with the colours, names and outlines of their city. */
@Component
public class DrawStoryCard {
    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final int KELURAHAN = 10;
    private static final long CITIES = 16;

    private final Directory directory;
    private final CardPhotos photos;
    private final MessageSource messages;
    private final DrawCard draw = new DrawCard();
    private final Cache<CityCode, CityMap> maps = Caffeine.newBuilder().maximumSize(CITIES).build();

    DrawStoryCard(Directory directory, CardPhotos photos, MessageSource messages) {
        this.directory = directory;
        this.photos = photos;
        this.messages = messages;
    }

    public Drawn draw(
            Story story, Template template, CardContent content, LocalDate dated, CardSize size) {
        City city = directory.city(story.city()).orElseThrow();
        var frame =
                new CardFrame(
                        unit(story, city),
                        city.name(),
                        city.colour(),
                        dated,
                        map(city.code()),
                        photos::of,
                        CardWords.of(messages));
        return draw.draw(template, content, frame, size);
    }

    /** A card with made-up facts in the city's colours, for the gallery. */
    public Drawn sample(
            City city, Template template, SampleText text, CardSize size, LocalDate dated) {
        var frame =
                new CardFrame(
                        city.name(),
                        city.name(),
                        city.colour(),
                        dated,
                        map(city.code()),
                        id ->
                                Optional.of(
                                        SamplePhoto.drawn(
                                                id.equals(CardSamples.OTHER_PHOTO) ? 2 : 1)),
                        CardWords.of(messages));
        String place =
                map(city.code()).areas().stream()
                        .map(CityMap.Area::code)
                        .filter(code -> code.length() > KELURAHAN)
                        .findFirst()
                        .orElse("");
        return draw.draw(template, CardSamples.of(template, text, 1, place), frame, size);
    }

    /** What the card says, for who does not see it. */
    public String alt(Story story, Template template, CardContent content, LocalDate dated) {
        City city = directory.city(story.city()).orElseThrow();
        return AltText.of(
                template,
                content,
                unit(story, city),
                new Texts(messages, INDONESIAN).date(dated),
                code -> map(city.code()).area(code).map(CityMap.Area::name).orElse(""));
    }

    /** Kecamatan and kelurahan of the city that have an outline, by code. */
    public List<CityMap.Area> places(CityCode city) {
        return map(city).areas();
    }

    /** Whose story it is, as it stands on the card. */
    public String unit(Story story, City city) {
        return story.unit()
                .flatMap((UnitId id) -> directory.unit(id))
                .map(Unit::name)
                .orElse(city.name());
    }

    private CityMap map(CityCode city) {
        return maps.get(
                city, code -> directory.outlines(code).map(CityMap::of).orElseGet(CityMap::none));
    }
}
