package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.clean.WrittenText;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.newsroom.story.FieldRepository;
import id.pendopo.newsroom.story.HistoryRepository;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryVersion;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the form of a story. */
@Component
class StoryFormPages {
    private static final int MOST_FIELDS = 30;

    private final Directory directory;
    private final ProgrammeRepository programmes;
    private final HistoryRepository history;
    private final StoryShelf shelf;
    private final FieldRepository fields;

    StoryFormPages(
            Directory directory,
            ProgrammeRepository programmes,
            HistoryRepository history,
            StoryShelf shelf,
            FieldRepository fields) {
        this.directory = directory;
        this.programmes = programmes;
        this.history = history;
        this.shelf = shelf;
        this.fields = fields;
    }

    /**
     * Who reads the form.
     *
     * @param words looked for in the library; empty for its newest
     */
    record Reader(City city, Actor actor, Texts t, String words) {}

    /** Programmes a story of this site may tell of: its own and the city's, running ones. */
    List<Programme> programmes(City city, Optional<UnitId> unit) {
        return ofSite(city, unit).filter(p -> p.closedAt().isEmpty()).toList();
    }

    private Stream<Programme> ofSite(City city, Optional<UnitId> unit) {
        return programmes.inCity(city.code()).stream()
                .filter(p -> p.unit().isEmpty() || p.unit().equals(unit));
    }

    /** Those to choose from: running ones, and the one it tells of already. */
    private List<Option> choices(City city, Optional<UnitId> unit, Manuscript text) {
        return ofSite(city, unit)
                .filter(p -> p.closedAt().isEmpty() || text.programme().equals(Optional.of(p.id())))
                .map(p -> new Option(p.id().toString(), p.name()))
                .toList();
    }

    /** The empty form of a new story. */
    ModelAndView fresh(Reader reader, Manuscript text, String owner, Faults faults) {
        Texts t = reader.t();
        List<Option> owners = owners(reader.city(), reader.actor(), t);
        return page(
                reader,
                new Frame("/kerja/berita/baru", "new", "/kerja/berita", 0, "", owner),
                text,
                owners,
                unit(owner, owners),
                !owner.isEmpty(),
                Optional.empty(),
                StoryWords.crumbs(t),
                faults);
    }

    /** The form of a story. */
    ModelAndView of(
            Story story, Reader reader, String mode, Manuscript text, String note, Faults faults) {
        return form(story, story.version(), reader, mode, text, note, faults);
    }

    private ModelAndView form(
            Story story,
            int seen,
            Reader reader,
            String mode,
            Manuscript text,
            String note,
            Faults faults) {
        String path = mode.equals("correct") ? "/ralat" : "/tulis";
        String home = StoryDoor.home(story);
        return page(
                reader,
                new Frame(home + path, mode, home, seen, note, ""),
                text,
                List.of(),
                story.unit(),
                true,
                Optional.empty(),
                StoryWords.crumbs(story, reader.t()),
                faults);
    }

    /** The form once more, with pictures added; the text is still of the version it was seen at. */
    ModelAndView again(
            Story story,
            int seen,
            Reader reader,
            String mode,
            StoryShelf.Filled filled,
            String note) {
        return form(story, seen, reader, mode, filled.text(), note, new Faults(filled.faults()));
    }

    /** The form once more, beside what somebody else saved meanwhile. */
    ModelAndView beside(Story now, Reader reader, String mode, Manuscript mine, String note) {
        Texts t = reader.t();
        StoryVersion newest = history.version(now.id(), now.textNumber()).orElseThrow();
        String path = mode.equals("correct") ? "/ralat" : "/tulis";
        String home = StoryDoor.home(now);
        var theirs =
                new StoryFormPage.Theirs(
                        newest.by().name(),
                        t.moment(newest.at(), reader.city().zone()),
                        Differences.between(Optional.of(now.manuscript()), mine, t).stream()
                                .filter(DifferencePage.Part::changed)
                                .toList());
        return page(
                reader,
                new Frame(home + path, mode, home, now.version(), note, ""),
                mine,
                List.of(),
                now.unit(),
                true,
                Optional.of(theirs),
                StoryWords.crumbs(now, t),
                new Faults(
                        List.of(new Fault("", t.of("newsroom.form.stale", newest.by().name())))));
    }

    private record Frame(
            String action, String mode, String home, int version, String note, String owner) {}

    private ModelAndView page(
            Reader reader,
            Frame frame,
            Manuscript text,
            List<Option> owners,
            Optional<UnitId> unit,
            boolean known,
            Optional<StoryFormPage.Theirs> theirs,
            List<Crumb> crumbs,
            Faults faults) {
        City city = reader.city();
        Texts t = reader.t();
        var site = new AssetOwner(city.code(), unit);
        Optional<String> plain = WrittenText.plain(text.body());
        return new ModelAndView(
                "newsroom/storyform",
                "page",
                new StoryFormPage(
                        frame.action(),
                        frame.mode(),
                        frame.home(),
                        frame.version(),
                        text,
                        text.body(),
                        plain.orElse(text.body()),
                        plain.isPresent() ? "teks" : "html",
                        frame.note(),
                        frame.owner(),
                        owners,
                        StoryWords.options(StoryKind.values(), "newsroom.kind", t),
                        choices(city, unit, text),
                        known ? fields.of(city.code(), unit, MOST_FIELDS) : List.of(),
                        territories(city),
                        StoryWords.options(PublishedPicture.Stage.values(), "newsroom.stage", t),
                        known
                                ? shelf.shelf(site, city, reader.actor(), reader.words(), text)
                                : List.of(),
                        reader.words(),
                        theirs,
                        crumbs,
                        faults));
    }

    /** For whom one may write: units by their role, the city with a role of the city. */
    List<Option> owners(City city, Actor actor, Texts t) {
        Optional<Set<UnitId>> mine = Sight.of(city, actor, NewsroomPermission.WRITE);
        var owners = new ArrayList<Option>();
        if (mine.isEmpty()) {
            owners.add(new Option("kota", city.name()));
        }
        directory.units(city.code()).stream()
                .filter(u -> mine.map(m -> m.contains(u.id())).orElse(true))
                .map(u -> new Option(u.id().toString(), u.name()))
                .forEach(owners::add);
        return owners;
    }

    /** The unit of a chosen owner; empty for the city, and for what nobody offered. */
    static Optional<UnitId> unit(String owner, List<Option> owners) {
        return owners.stream()
                .map(Option::value)
                .filter(value -> value.equals(owner) && !value.equals("kota"))
                .findFirst()
                .map(value -> new UnitId(UUID.fromString(value)));
    }

    List<Option> territories(City city) {
        return directory.register(city.code()).stream()
                .flatMap(r -> r.territories().stream())
                .filter(territory -> territory.code().startsWith(city.code().value() + "."))
                .map(territory -> new Option(territory.code(), name(territory)))
                .toList();
    }

    private static String name(Territory territory) {
        return switch (territory.level()) {
            case PROVINCE, CITY -> territory.name();
            case KECAMATAN -> "Kecamatan " + territory.name();
            case KELURAHAN -> "Kelurahan " + territory.name();
            case DESA -> "Desa " + territory.name();
        };
    }
}
