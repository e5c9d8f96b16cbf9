package id.pendopo.newsroom.web.narrative;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.narrative.Narrative;
import id.pendopo.newsroom.narrative.Uptake;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows narratives and their uptake. */
@Controller
@Needs(NewsroomPermission.VIEW)
class NarrativeController {
    static final String PATH = "/kerja/narasi";
    private static final int MOST = 100;

    private final NarrativeDoor door;
    private final NarrativePages pages;
    private final MessageSource messages;
    private final InstantSource clock;

    NarrativeController(
            NarrativeDoor door, NarrativePages pages, MessageSource messages, InstantSource clock) {
        this.door = door;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(City city, Actor actor, Locale locale) {
        var words = new NarrativeWords(city, new Texts(messages, locale));
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        return new ModelAndView(
                "newsroom/narratives",
                "page",
                new NarrativeListPage(
                        actor.may(NewsroomPermission.NARRATE, city.scope()),
                        door.list(city, actor, MOST).stream()
                                .map(seen -> row(seen, today, words))
                                .toList()));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView narrative(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        return new ModelAndView(
                "newsroom/narrative",
                "page",
                pages.of(
                        door.toSee(city, id, actor),
                        city,
                        actor,
                        new Texts(messages, locale),
                        Faults.none(),
                        NarrativePage.Typed.nothing()));
    }

    /** The uptake as a table; for the city's people. */
    @GetMapping(PATH + "/{id}/serapan.csv")
    void csv(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            HttpServletResponse response)
            throws IOException {
        NarrativeDoor.Seen seen = door.toSee(city, id, actor);
        if (!seen.whole()) {
            throw new NotFound("Uptake of narrative " + id);
        }
        var words = new NarrativeWords(city, new Texts(messages, locale));
        Texts t = words.t();
        new TableDownload(
                        "serapan-narasi",
                        Stream.of("unit", "state", "when", "published", "by", "reason")
                                .map(c -> t.of("newsroom.narrative.column." + c))
                                .toList(),
                        seen.uptake().stream().map(u -> cells(u, city, words)))
                .write(response, TableFormat.CSV);
    }

    private List<?> cells(Uptake uptake, City city, NarrativeWords words) {
        return List.of(
                pages.name(uptake.unit()),
                words.state(uptake),
                uptake.at().map(at -> LocalDateTime.ofInstant(at, city.zone())),
                uptake.publishedAt().map(at -> LocalDateTime.ofInstant(at, city.zone())),
                uptake.by(),
                uptake.reason());
    }

    private static NarrativeListPage.Row row(
            NarrativeDoor.Seen seen, LocalDate today, NarrativeWords words) {
        Narrative narrative = seen.narrative();
        Optional<Uptake> only =
                seen.whole() || seen.uptake().size() != 1
                        ? Optional.empty()
                        : Optional.of(seen.uptake().getFirst());
        return new NarrativeListPage.Row(
                PATH + "/" + narrative.id(),
                narrative.wording().title(),
                words.given(narrative),
                narrative.terms().must(),
                only.map(NarrativeWords::tone)
                        .orElseGet(() -> NarrativeWords.tone(narrative, today)),
                only.map(words::state).orElseGet(() -> words.state(narrative, today)),
                only.map(u -> words.detail(u, narrative))
                        .orElseGet(() ->
                                words.t()
                                        .of(
                                                "newsroom.narrative.taken",
                                                NarrativePages.count(
                                                        seen.uptake(), Uptake.State.ADOPTED),
                                                seen.uptake().size())));
    }
}
