package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.newsroom.programme.KeepProgramme;
import id.pendopo.newsroom.programme.ProgrammeDraft;
import id.pendopo.newsroom.programme.ProgrammeOutcome;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Programmes: their list, one with its history, begin, change, note progress, end. */
@Controller
class ProgrammeController {
    private final ProgrammeRepository programmes;
    private final KeepProgramme keep;
    private final StoryFormPages forms;
    private final Directory directory;
    private final ShellFactory shells;

    ProgrammeController(
            ProgrammeRepository programmes,
            KeepProgramme keep,
            StoryFormPages forms,
            Directory directory,
            ShellFactory shells) {
        this.programmes = programmes;
        this.keep = keep;
        this.forms = forms;
        this.directory = directory;
        this.shells = shells;
    }

    @Needs(NewsroomPermission.VIEW)
    @GetMapping("/kerja/program")
    ModelAndView list(City city, Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        Optional<Set<UnitId>> seen = Sight.of(city, actor, NewsroomPermission.VIEW);
        Optional<CityRegister> register = directory.register(city.code());
        List<ProgrammePage.Row> rows =
                programmes.inCity(city.code()).stream()
                        .filter(p ->
                                seen.map(s -> p.unit().map(s::contains).orElse(false)).orElse(true))
                        .map(p ->
                                new ProgrammePage.Row(
                                        home(p),
                                        p.name(),
                                        StoryWords.owner(p.unit(), city, register),
                                        p.progress(),
                                        p.endsOn().map(t::shortDate).orElse(""),
                                        p.closedAt().isPresent()))
                        .toList();
        return new ModelAndView(
                "newsroom/programmes",
                "page",
                new ProgrammePage.All(actor.mayAnywhere(NewsroomPermission.WRITE), rows));
    }

    @Needs(NewsroomPermission.VIEW)
    @GetMapping("/kerja/program/{id}")
    ModelAndView show(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Programme programme = find(city, actor, id, NewsroomPermission.VIEW);
        return one(programme, city, actor, shells.texts(request), Faults.none());
    }

    @Needs(NewsroomPermission.WRITE)
    @GetMapping("/kerja/program/baru")
    ModelAndView begin(City city, Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        List<Option> owners = forms.owners(city, actor, t);
        String owner = owners.size() == 1 ? owners.getFirst().value() : "";
        return fresh(city, actor, ProgrammeForms.blank(), owner, t, Faults.none());
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping("/kerja/program/baru")
    ModelAndView add(
            City city, Actor actor, HttpServletRequest request, RedirectAttributes redirect) {
        Texts t = shells.texts(request);
        String wanted = new StoryForm(request).text("untuk");
        ProgrammeDraft draft = ProgrammeForms.draft(request);
        boolean known =
                forms.owners(city, actor, t).stream().anyMatch(o -> o.value().equals(wanted));
        if (!known) {
            var fault = new Fault("untuk", t.of("newsroom.form.owner.missing"));
            return fresh(city, actor, draft, wanted, t, new Faults(List.of(fault)));
        }
        Optional<UnitId> unit =
                wanted.equals("kota")
                        ? Optional.empty()
                        : Optional.of(new UnitId(UUID.fromString(wanted)));
        return switch (keep.begin(city.code(), unit, draft, actor)) {
            case ProgrammeOutcome.Done(var programme) -> done(programme, "begin", redirect);
            case ProgrammeOutcome.Stale(var now) -> done(now, "begin", redirect);
            case ProgrammeOutcome.Refused(var faults) ->
                    fresh(city, actor, draft, wanted, t, ProgrammeForms.faults(faults, t));
        };
    }

    @Needs(NewsroomPermission.WRITE)
    @GetMapping("/kerja/program/{id}/ubah")
    ModelAndView edit(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Programme programme = find(city, actor, id, NewsroomPermission.WRITE);
        return form(
                programme,
                city,
                ProgrammeForms.of(programme),
                shells.texts(request),
                Faults.none());
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping("/kerja/program/{id}/ubah")
    ModelAndView change(
            City city,
            Actor actor,
            @PathVariable UUID id,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Programme programme = find(city, actor, id, NewsroomPermission.WRITE);
        Texts t = shells.texts(request);
        ProgrammeDraft draft = ProgrammeForms.draft(request);
        int seen = new StoryForm(request).seen();
        return switch (keep.change(programme.id(), seen, draft, actor)) {
            case ProgrammeOutcome.Done(var changed) -> done(changed, "change", redirect);
            case ProgrammeOutcome.Stale(var now) ->
                    form(
                            now,
                            city,
                            draft,
                            t,
                            new Faults(List.of(new Fault("", t.of("newsroom.programme.stale")))));
            case ProgrammeOutcome.Refused(var faults) ->
                    form(programme, city, draft, t, ProgrammeForms.faults(faults, t));
        };
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping("/kerja/program/{id}/kemajuan")
    ModelAndView progress(
            City city,
            Actor actor,
            @PathVariable UUID id,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Programme programme = find(city, actor, id, NewsroomPermission.WRITE);
        var form = new StoryForm(request);
        int progress = ProgrammeForms.percent(form.text("kemajuan"));
        Texts t = shells.texts(request);
        return switch (keep.progress(programme.id(), progress, form.text("catatan"), actor)) {
            case ProgrammeOutcome.Done(var changed) -> done(changed, "progress", redirect);
            case ProgrammeOutcome.Stale(var now) -> done(now, "progress", redirect);
            case ProgrammeOutcome.Refused(var faults) ->
                    one(programme, city, actor, t, ProgrammeForms.faults(faults, t));
        };
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping("/kerja/program/{id}/tutup")
    ModelAndView close(City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Programme programme = find(city, actor, id, NewsroomPermission.WRITE);
        keep.close(programme.id(), actor);
        return done(programme, "close", redirect);
    }

    private Programme find(City city, Actor actor, UUID id, String permission) {
        Programme programme =
                programmes
                        .find(new ProgrammeId(id))
                        .filter(p -> p.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Programme " + id));
        actor.demand(permission, scope(programme));
        return programme;
    }

    private static Scope scope(Programme programme) {
        return programme
                .unit()
                .map(u -> Scope.unit(programme.city().value(), u.value()))
                .orElseGet(() -> Scope.city(programme.city().value()));
    }

    private ModelAndView one(Programme p, City city, Actor actor, Texts t, Faults faults) {
        String period =
                Stream.of(p.startsOn(), p.endsOn())
                        .map(day -> day.map(t::shortDate).orElse("…"))
                        .collect(Collectors.joining(" – "));
        List<ProgrammePage.Point> points =
                programmes.progress(p.id()).reversed().stream()
                        .map(point ->
                                new ProgrammePage.Point(
                                        t.moment(point.at(), city.zone()),
                                        point.progress(),
                                        point.note(),
                                        point.story().map(s -> "/kerja/berita/" + s).orElse("")))
                        .toList();
        return new ModelAndView(
                "newsroom/programme",
                "page",
                new ProgrammePage.One(
                        p,
                        home(p),
                        StoryWords.owner(p.unit(), city, directory.register(city.code())),
                        p.place().name(),
                        p.budget().map(b -> "Rp" + t.number(b.longValueExact())).orElse(""),
                        p.startsOn().isEmpty() && p.endsOn().isEmpty() ? "" : period,
                        p.closedAt().isEmpty() && actor.may(NewsroomPermission.WRITE, scope(p)),
                        points,
                        crumbs(t),
                        faults));
    }

    private ModelAndView fresh(
            City city, Actor actor, ProgrammeDraft draft, String owner, Texts t, Faults faults) {
        return new ModelAndView(
                "newsroom/programmeform",
                "page",
                new ProgrammePage.Form(
                        "/kerja/program/baru",
                        true,
                        "/kerja/program",
                        0,
                        draft,
                        draft.budget().map(BigDecimal::toPlainString).orElse(""),
                        owner,
                        forms.owners(city, actor, t),
                        forms.territories(city),
                        crumbs(t),
                        faults));
    }

    private ModelAndView form(
            Programme programme, City city, ProgrammeDraft draft, Texts t, Faults faults) {
        return new ModelAndView(
                "newsroom/programmeform",
                "page",
                new ProgrammePage.Form(
                        home(programme) + "/ubah",
                        false,
                        home(programme),
                        programme.version(),
                        draft,
                        draft.budget().map(BigDecimal::toPlainString).orElse(""),
                        "",
                        List.of(),
                        forms.territories(city),
                        crumbs(t),
                        faults));
    }

    private static List<Crumb> crumbs(Texts t) {
        return List.of(new Crumb(t.of("newsroom.programmes.title"), "/kerja/program"));
    }

    private static ModelAndView done(
            Programme programme, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Notice.NAME, Notice.good("newsroom.programme.done." + what, programme.name()));
        return new ModelAndView("redirect:" + home(programme));
    }

    private static String home(Programme programme) {
        return "/kerja/program/" + programme.id();
    }
}
