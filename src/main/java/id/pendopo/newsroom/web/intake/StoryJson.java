package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.intake.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as a program sends it; what is absent is not told.
 *
 * @param unit slug of the unit
 * @param kind news, announcement, field-work, gallery or video
 * @param programme slug of a programme of the unit or the city
 * @param text in own words; absent: made of the particulars
 * @param pictures taken before by {@code POST /api/v1/pictures}
 * @param submit whether it goes to the desk at once; else it stays a draft
 */
record StoryJson(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String what,
        @Nullable LocalDate day,
        @Nullable String who,
        @Nullable String why,
        @Nullable String result,
        @Nullable PlaceJson place,
        @Nullable String field,
        @Nullable String programme,
        @Nullable Integer progress,
        @Nullable String video,
        @Nullable String consent,
        @Nullable String text,
        @Nullable List<PictureJson> pictures,
        @Nullable Boolean submit) {

    /** Where it was. */
    record PlaceJson(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String territory,
            @Nullable String name) {}

    /** A picture of the unit's library. */
    record PictureJson(UUID id, @Nullable String alt, @Nullable String stage) {}

    boolean toDesk() {
        return Boolean.TRUE.equals(submit);
    }

    Optional<Unit> unitOf(CityRegister register) {
        return unit == null ? Optional.empty() : register.unit(unit).filter(Unit::active);
    }

    Optional<StoryKind> kindOf() {
        return kind == null ? Optional.of(StoryKind.NEWS) : named(StoryKind.values(), kind);
    }

    /** Whether latitude and longitude are a point, or both are absent. */
    boolean placed() {
        return place == null
                || (place.latitude() == null) == (place.longitude() == null)
                        && (place.latitude() == null
                                || Math.abs(place.latitude()) <= 90
                                        && Math.abs(orZero(place.longitude())) <= 180);
    }

    Report report(List<Programme> programmes, LocalDate today) {
        return new Report(
                kindOf().orElse(StoryKind.NEWS),
                or(title),
                or(what),
                Optional.of(day == null ? today : day),
                or(who),
                or(why),
                or(result),
                placeOf(),
                programmeOf(programmes),
                Optional.ofNullable(progress),
                or(field),
                pictures == null ? List.of() : pictures.stream().map(StoryJson::picture).toList(),
                or(video),
                or(consent),
                or(text));
    }

    /** The programme of the slug; an unknown one becomes an id that is nobody's. */
    private Optional<ProgrammeId> programmeOf(List<Programme> programmes) {
        return programme == null
                ? Optional.empty()
                : Optional.of(
                        programmes.stream()
                                .filter(p -> p.slug().equals(programme))
                                .map(Programme::id)
                                .findFirst()
                                .orElse(new ProgrammeId(new UUID(0, 0))));
    }

    private Place placeOf() {
        return place == null
                ? Place.unknown()
                : new Place(
                        Optional.ofNullable(place.latitude()),
                        Optional.ofNullable(place.longitude()),
                        Optional.ofNullable(place.territory()),
                        or(place.name()));
    }

    private static PublishedPicture picture(PictureJson json) {
        String stage = json.stage();
        return new PublishedPicture(
                new AssetId(json.id()),
                or(json.alt()),
                or(json.alt()),
                stage == null ? Stage.NONE : named(Stage.values(), stage).orElse(Stage.NONE));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
