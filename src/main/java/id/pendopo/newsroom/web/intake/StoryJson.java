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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as a program sends it; what is absent is not told.
 *
 * @param unit slug of the unit
 * @param kind news, announcement, field-work, gallery or video
 * @param programme slug of a programme of the unit or the city
 * @param text in own words; absent: made of the particulars
 * @param pictures taken before by {@code POST /api/v1/pictures}, or files of the same request
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
        @Nullable List<@Nullable PictureJson> pictures,
        @Nullable Boolean submit) {

    /** What is wrong with the form of what was sent; each has its sentence among the messages. */
    enum Wrong {
        UNIT_UNKNOWN("unit"),
        KIND_UNKNOWN("kind"),
        PLACE_UNKNOWN("place"),
        PICTURE_ID_MISSING("pictures"),
        FILE_UNKNOWN("pictures"),
        FILES_ALIKE("pictures"),
        TOO_MANY_FILES("pictures"),
        STAGE_UNKNOWN("pictures"),
        PICTURE_MISSING("picture");

        private final String field;

        Wrong(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** Where it was. */
    record PlaceJson(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String territory,
            @Nullable String name) {}

    /**
     * A picture.
     *
     * @param id in the unit's library
     * @param file instead of the id: the name of a file of the same request
     */
    record PictureJson(
            @Nullable UUID id,
            @Nullable String file,
            @Nullable String alt,
            @Nullable String stage) {
        Optional<Stage> stageOf() {
            return stage == null ? Optional.of(Stage.NONE) : named(Stage.values(), stage);
        }
    }

    /**
     * What is wrong before it can be read as a report.
     *
     * @param files names of the files that came with it
     */
    List<Wrong> wrong(Set<String> files) {
        var wrong = new ArrayList<Wrong>();
        if (kindOf().isEmpty()) {
            wrong.add(Wrong.KIND_UNKNOWN);
        }
        if (!placed()) {
            wrong.add(Wrong.PLACE_UNKNOWN);
        }
        for (PictureJson picture : pictures == null ? List.<PictureJson>of() : pictures) {
            if (picture == null || (picture.id() == null) == (picture.file() == null)) {
                wrong.add(Wrong.PICTURE_ID_MISSING);
            } else if (picture.file() != null && !files.contains(picture.file())) {
                wrong.add(Wrong.FILE_UNKNOWN);
            }
            if (picture != null && picture.stageOf().isEmpty()) {
                wrong.add(Wrong.STAGE_UNKNOWN);
            }
        }
        return wrong;
    }

    /** With the files in the library in place of their names; those it does not name come last. */
    StoryJson with(Map<String, UUID> ids) {
        var all = new ArrayList<@Nullable PictureJson>();
        var named = new HashSet<String>();
        for (PictureJson picture : pictures == null ? List.<PictureJson>of() : pictures) {
            String name = picture == null ? null : picture.file();
            if (picture != null && name != null) {
                named.add(name);
                all.add(new PictureJson(ids.get(name), null, picture.alt(), picture.stage()));
            } else {
                all.add(picture);
            }
        }
        ids.forEach((name, id) -> {
            if (!named.contains(name)) {
                all.add(new PictureJson(id, null, null, null));
            }
        });
        return new StoryJson(
                unit, kind, title, what, day, who, why, result, place, field, programme, progress,
                video, consent, text, all, submit);
    }

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
    private boolean placed() {
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
                shown(),
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
                        placed() ? Optional.ofNullable(place.latitude()) : Optional.empty(),
                        placed() ? Optional.ofNullable(place.longitude()) : Optional.empty(),
                        Optional.ofNullable(place.territory()),
                        or(place.name()));
    }

    private List<PublishedPicture> shown() {
        var all = new ArrayList<PublishedPicture>();
        for (PictureJson picture : pictures == null ? List.<PictureJson>of() : pictures) {
            UUID id = picture == null ? null : picture.id();
            if (picture != null && id != null) {
                String alt = or(picture.alt());
                Stage stage = picture.stageOf().orElse(Stage.NONE);
                all.add(new PublishedPicture(new AssetId(id), alt, alt, stage));
            }
        }
        return all;
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
