package id.pendopo.demo.own;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes a unit's sample stories. The same for a unit at every run but for their dates, which are
 * counted back from the moment given.
 */
@Component
@Profile("demo")
class WriteStories {
    private static final List<Integer> PROGRESS = List.of(100, 60, 100, 35, 85, 10);
    private static final int OPENS = 8;
    private static final int WORKING_HOURS = 8;
    private static final int VALID_DAYS = 21;
    private static final List<String> PLACES =
            List.of(
                    "balai RW 03",
                    "Gang Melati",
                    "lapangan voli RW 05",
                    "Jalan Kenanga",
                    "halaman kantor",
                    "pasar rakyat",
                    "taman RW 07",
                    "SD Negeri 2",
                    "Gang Anggrek",
                    "tepi sungai",
                    "balai serbaguna",
                    "Jalan Mawar",
                    "pos RW 01",
                    "aula lantai dua",
                    "Gang Dahlia",
                    "halaman masjid");

    private final DrawnPictures pictures;
    private final DrawnFilm films;
    private final Spots spots;

    WriteStories(DrawnPictures pictures, DrawnFilm films, Spots spots) {
        this.pictures = pictures;
        this.films = films;
        this.spots = spots;
    }

    List<ImportedStory> of(
            CityRegister register,
            Unit unit,
            OwnSite site,
            Optional<ProgrammeId> programme,
            Instant now) {
        var chance = new Random(site.seed());
        List<StoryPattern> patterns = StoryPatterns.of(unit.type(), chance);
        int firstPlace = chance.nextInt(PLACES.size());
        var stories = new ArrayList<ImportedStory>();
        for (int i = 0; i < site.count(); i++) {
            String place = PLACES.get((firstPlace + i) % PLACES.size());
            StoryPattern pattern = patterns.get(i % patterns.size());
            Instant at = moment(register, site, i, now, chance);
            stories.add(story(register, unit, new Frame(pattern, place, i, at, programme), chance));
        }
        return stories;
    }

    /** In working hours of the city, and never in the future. */
    private static Instant moment(
            CityRegister register, OwnSite site, int number, Instant now, Random chance) {
        LocalDate day =
                LocalDate.ofInstant(now, register.city().zone())
                        .minusDays(site.newest() + (long) number * site.every());
        Instant at =
                day.atTime(OPENS + chance.nextInt(WORKING_HOURS), chance.nextInt(60))
                        .atZone(register.city().zone())
                        .toInstant();
        return at.isBefore(now) ? at : now.minus(Duration.ofMinutes(5 + chance.nextInt(50)));
    }

    private ImportedStory story(CityRegister register, Unit unit, Frame frame, Random chance) {
        StoryPattern pattern = frame.pattern();
        var wording =
                new Wording(
                        Map.of(
                                "unit", unit.name(),
                                "place", frame.place(),
                                "area", area(register, unit)),
                        chance);
        boolean work = pattern.kind() == StoryKind.FIELD_WORK;
        int progress = PROGRESS.get(frame.number() % PROGRESS.size());
        String title = wording.of(pattern.title());
        List<PublishedPicture> shown =
                pattern.hasPictures()
                        ? pictures.of(unit, pattern, title, work ? progress : -1)
                        : List.of();
        return new ImportedStory(
                unit.city(),
                Optional.of(unit.id()),
                "contoh-" + frame.number(),
                pattern.kind(),
                "",
                title,
                wording.of(pattern.summary()),
                body(pattern, wording),
                "id",
                frame.at(),
                frame.at(),
                spots.near(unit.city(), unit.territory(), frame.place(), chance),
                work ? frame.programme() : Optional.empty(),
                work ? Optional.of(progress) : Optional.empty(),
                pattern.field(),
                pattern.kind() == StoryKind.VIDEO ? films.of(unit) : "",
                shown,
                "Tim media " + unit.name(),
                validUntil(register, pattern, frame.at()),
                List.of(pattern.field().toLowerCase(Locale.ROOT)),
                "",
                true);
    }

    static String area(CityRegister register, Unit unit) {
        return unit.territory()
                .flatMap(register::territory)
                .map(Territory::name)
                .orElse(register.city().name());
    }

    private static String body(StoryPattern pattern, Wording wording) {
        return pattern.paragraphs().stream()
                .map(wording::of)
                .map(text -> "<p>" + text + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static Optional<LocalDate> validUntil(
            CityRegister register, StoryPattern pattern, Instant at) {
        return pattern.kind() == StoryKind.ANNOUNCEMENT
                ? Optional.of(LocalDate.ofInstant(at, register.city().zone()).plusDays(VALID_DAYS))
                : Optional.empty();
    }

    /**
     * What a story is made from.
     *
     * @param number among the unit's stories, 0 the newest
     * @param programme that field work is part of; empty if the unit has none
     */
    private record Frame(
            StoryPattern pattern,
            String place,
            int number,
            Instant at,
            Optional<ProgrammeId> programme) {}
}
