package id.pendopo.newsroom.web.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.narrative.Narrative;
import id.pendopo.newsroom.narrative.Uptake;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts one narrative and its uptake into words. */
@Component
class NarrativePages {
    private static final int SMALL = 320;

    private final Directory directory;
    private final InstantSource clock;

    NarrativePages(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    NarrativePage of(
            NarrativeDoor.Seen seen,
            City city,
            Actor actor,
            Texts t,
            Faults faults,
            NarrativePage.Typed typed) {
        Narrative narrative = seen.narrative();
        var words = new NarrativeWords(city, t);
        boolean open = narrative.open(LocalDate.ofInstant(clock.instant(), city.zone()));
        boolean gives = actor.may(NewsroomPermission.NARRATE, city.scope());
        String home = NarrativeController.PATH + "/" + narrative.id();
        List<Uptake> sorted =
                seen.uptake().stream()
                        .sorted(
                                Comparator.comparing(Uptake::state)
                                        .thenComparing(u -> name(u.unit())))
                        .toList();
        return new NarrativePage(
                home,
                narrative.wording().title(),
                narrative.wording().summary(),
                narrative.wording().body(),
                narrative.wording().pictures().stream()
                        .map(p ->
                                new NarrativePage.Picture(
                                        "/kerja/media/%s/%d.jpg".formatted(p.asset(), SMALL),
                                        p.alt()))
                        .toList(),
                narrative.terms().messages(),
                narrative.story().map(s -> "/kerja/berita/" + s).orElse(""),
                words.given(narrative),
                words.valid(narrative),
                narrative.terms().must(),
                narrative.terms().directly(),
                open,
                narrative.endedAt().isPresent(),
                narrative.correction(),
                gives && narrative.endedAt().isEmpty(),
                gives && narrative.endedAt().isEmpty() && narrative.story().isEmpty(),
                seen.whole()
                        ? List.of()
                        : sorted.stream()
                                .map(u -> mine(u, narrative, open, actor, city, words))
                                .toList(),
                seen.whole() ? figures(sorted, t) : List.of(),
                seen.whole()
                        ? sorted.stream().map(u -> row(u, narrative, actor, city, words)).toList()
                        : List.of(),
                (int) sorted.stream().filter(u -> u.state() == Uptake.State.WAITING).count(),
                seen.whole() ? home + "/serapan.csv" : "",
                List.of(new Crumb(t.of("newsroom.narrative.menu"), NarrativeController.PATH)),
                faults,
                typed);
    }

    String name(UnitId unit) {
        return directory.unit(unit).map(Unit::name).orElse("");
    }

    private NarrativePage.Mine mine(
            Uptake uptake,
            Narrative narrative,
            boolean open,
            Actor actor,
            City city,
            NarrativeWords words) {
        boolean writes = actor.may(NewsroomPermission.WRITE, scope(city, uptake));
        boolean undecided = uptake.state() != Uptake.State.ADOPTED;
        return new NarrativePage.Mine(
                uptake.unit().toString(),
                name(uptake.unit()),
                NarrativeWords.tone(uptake),
                words.state(uptake),
                words.detail(uptake, narrative),
                uptake.story().map(s -> "/kerja/berita/" + s).orElse(""),
                writes && undecided && open,
                writes
                        && uptake.state() == Uptake.State.WAITING
                        && open
                        && !narrative.terms().must(),
                writes && uptake.behind(narrative));
    }

    private NarrativePage.Row row(
            Uptake uptake, Narrative narrative, Actor actor, City city, NarrativeWords words) {
        return new NarrativePage.Row(
                uptake.unit().toString(),
                name(uptake.unit()),
                NarrativeWords.tone(uptake),
                words.state(uptake),
                words.when(uptake),
                uptake.by(),
                words.detail(uptake, narrative),
                uptake.story().map(s -> "/kerja/berita/" + s).orElse(""),
                uptake.behind(narrative)
                        && actor.may(NewsroomPermission.PUBLISH, scope(city, uptake))
                        && actor.may(NewsroomPermission.WRITE, scope(city, uptake)));
    }

    private static Scope scope(City city, Uptake uptake) {
        return Scope.unit(city.code().value(), uptake.unit().value());
    }

    private static List<NarrativePage.Figure> figures(List<Uptake> uptake, Texts t) {
        long published =
                uptake.stream()
                        .filter(u -> u.status().equals(Optional.of(StoryStatus.PUBLISHED)))
                        .count();
        return List.of(
                figure(uptake.size(), "units", t),
                figure(count(uptake, Uptake.State.ADOPTED), "adopted", t),
                figure(published, "published", t),
                figure(count(uptake, Uptake.State.DECLINED), "declined", t),
                figure(count(uptake, Uptake.State.WAITING), "waiting", t));
    }

    static long count(List<Uptake> uptake, Uptake.State state) {
        return uptake.stream().filter(u -> u.state() == state).count();
    }

    private static NarrativePage.Figure figure(long value, String label, Texts t) {
        return new NarrativePage.Figure(
                t.number(value), t.of("newsroom.narrative.figure." + label));
    }
}
