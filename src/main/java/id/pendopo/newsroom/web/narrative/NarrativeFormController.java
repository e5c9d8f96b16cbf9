package id.pendopo.newsroom.web.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.asset.AssetListRepository;
import id.pendopo.newsroom.clean.WrittenText;
import id.pendopo.newsroom.narrative.CorrectNarrative;
import id.pendopo.newsroom.narrative.GiveNarrative;
import id.pendopo.newsroom.narrative.Narrative;
import id.pendopo.newsroom.narrative.NarrativeId;
import id.pendopo.newsroom.narrative.NarrativeOutcome;
import id.pendopo.newsroom.narrative.Wording;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a new narrative, and corrects one that is a text of its own. */
@Controller
@Needs(NewsroomPermission.NARRATE)
class NarrativeFormController {
    private static final String NEW = NarrativeController.PATH + "/baru";
    private static final int PICTURES = 12;
    private static final int SMALL = 320;

    private final GiveNarrative giving;
    private final CorrectNarrative correcting;
    private final NarrativeDoor door;
    private final StoryRepository stories;
    private final AssetListRepository assets;
    private final Directory directory;
    private final MessageSource messages;
    private final InstantSource clock;

    NarrativeFormController(
            GiveNarrative giving,
            CorrectNarrative correcting,
            NarrativeDoor door,
            StoryRepository stories,
            AssetListRepository assets,
            Directory directory,
            MessageSource messages,
            InstantSource clock) {
        this.giving = giving;
        this.correcting = correcting;
        this.door = door;
        this.stories = stories;
        this.assets = assets;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView fresh(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam MultiValueMap<String, String> sent) {
        actor.demand(NewsroomPermission.NARRATE, city.scope());
        return form(city, actor, locale, new NarrativeSent(sent), Faults.none());
    }

    @PostMapping(NEW)
    ModelAndView give(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new NarrativeSent(sent);
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        NarrativeOutcome outcome =
                giving.give(
                        city,
                        new GiveNarrative.Gift(
                                form.story(),
                                form.wording(chosen(city, form)),
                                form.terms(today),
                                form.units()),
                        actor);
        var words = new NarrativeWords(city, new Texts(messages, locale));
        return switch (outcome) {
            case NarrativeOutcome.Done(var id) -> done(id, "given", redirect);
            case NarrativeOutcome.Refused(var faults) ->
                    form(city, actor, locale, form, words.faults(faults));
            case NarrativeOutcome.Adopted(var story, var shown) ->
                    throw new IllegalStateException("Giving adopted " + story);
            case NarrativeOutcome.Stale() -> throw new IllegalStateException("New but stale");
        };
    }

    @GetMapping(NarrativeController.PATH + "/{id}/ubah")
    ModelAndView edit(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        actor.demand(NewsroomPermission.NARRATE, city.scope());
        Narrative narrative = door.toSee(city, id, actor).narrative();
        return correction(narrative, narrative.wording(), "", locale, Faults.none());
    }

    @PostMapping(NarrativeController.PATH + "/{id}/ubah")
    ModelAndView correct(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Narrative narrative = door.toSee(city, id, actor).narrative();
        var form = new NarrativeSent(sent);
        Wording wording = form.wording(narrative.wording().pictures());
        String note = form.text("catatan");
        var words = new NarrativeWords(city, new Texts(messages, locale));
        NarrativeOutcome outcome =
                correcting.correct(city, narrative.id(), form.seen(), wording, note, actor);
        return switch (outcome) {
            case NarrativeOutcome.Done(var same) -> done(same, "corrected", redirect);
            case NarrativeOutcome.Stale() ->
                    correction(
                            narrative,
                            wording,
                            note,
                            locale,
                            new Faults(
                                    List.of(
                                            new Fault(
                                                    "",
                                                    words.t()
                                                            .of(
                                                                    "newsroom.narrative.done.stale")))));
            case NarrativeOutcome.Refused(var faults) ->
                    correction(narrative, wording, note, locale, words.faults(faults));
            case NarrativeOutcome.Adopted(var story, var shown) ->
                    throw new IllegalStateException("Correcting adopted " + story);
        };
    }

    private static ModelAndView done(NarrativeId id, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.narrative.done." + what));
        return new ModelAndView("redirect:" + NarrativeController.PATH + "/" + id);
    }

    private List<PublishedPicture> chosen(City city, NarrativeSent form) {
        return pictures(city).stream()
                .filter(a -> form.all("foto").contains(a.id().toString()))
                .map(a ->
                        new PublishedPicture(
                                a.id(), a.words().alt(), "", PublishedPicture.Stage.NONE))
                .toList();
    }

    private List<Asset> pictures(City city) {
        return assets.page(
                new AssetListRepository.Wanted(
                        city.code(), Set.of(), true, "PICTURE", "", "", false),
                PICTURES,
                0);
    }

    private ModelAndView form(
            City city, Actor actor, Locale locale, NarrativeSent form, Faults faults) {
        var t = new Texts(messages, locale);
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        Optional<Story> story =
                form.story()
                        .flatMap(stories::find)
                        .filter(s -> s.city().equals(city.code()) && s.unit().isEmpty());
        return new ModelAndView(
                "newsroom/narrativeform",
                "page",
                new NarrativeFormPage(
                        NEW,
                        false,
                        0,
                        story.map(Story::id).map(StoryId::toString).orElse(""),
                        story.map(Story::title).orElse(form.text("judul")),
                        form.text("ringkas"),
                        form.text("isi"),
                        form.text("pesan"),
                        form.text("dari").isEmpty() ? today.toString() : form.text("dari"),
                        form.text("sampai"),
                        form.checked("wajib"),
                        form.checked("langsung"),
                        actor.may(NewsroomPermission.PUBLISH, city.scope()),
                        directory.units(city.code()).stream()
                                .map(u -> new Option(u.id().toString(), u.name()))
                                .toList(),
                        form.units().stream().map(UnitId::toString).collect(Collectors.toSet()),
                        pictures(city).stream()
                                .map(a ->
                                        new NarrativeFormPage.Picture(
                                                a.id().toString(),
                                                a.officePath(SMALL),
                                                a.words().alt().isEmpty()
                                                        ? a.name()
                                                        : a.words().alt(),
                                                form.all("foto").contains(a.id().toString())))
                                .toList(),
                        "",
                        crumbs(t),
                        faults));
    }

    private ModelAndView correction(
            Narrative narrative, Wording wording, String note, Locale locale, Faults faults) {
        return new ModelAndView(
                "newsroom/narrativeform",
                "page",
                new NarrativeFormPage(
                        NarrativeController.PATH + "/" + narrative.id() + "/ubah",
                        true,
                        narrative.version(),
                        "",
                        wording.title(),
                        wording.summary(),
                        WrittenText.plain(wording.body()).orElse(wording.body()),
                        "",
                        "",
                        "",
                        false,
                        false,
                        false,
                        List.of(),
                        Set.of(),
                        List.of(),
                        note,
                        crumbs(new Texts(messages, locale)),
                        faults));
    }

    private static List<Crumb> crumbs(Texts t) {
        return List.of(new Crumb(t.of("newsroom.narrative.menu"), NarrativeController.PATH));
    }
}
