package id.pendopo.complaints.web;

import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.TrackingCode;
import id.pendopo.complaints.clock.Calendars;
import id.pendopo.complaints.clock.Clock;
import id.pendopo.complaints.clock.ReadClocks;
import id.pendopo.complaints.contact.ContactRepository;
import id.pendopo.complaints.contact.ForgetCitizen;
import id.pendopo.complaints.contact.Seals;
import id.pendopo.complaints.handling.Acted;
import id.pendopo.complaints.handling.CitizenOnReport;
import id.pendopo.complaints.handling.Report;
import id.pendopo.complaints.handling.ReportRepository;
import id.pendopo.complaints.handling.Side;
import id.pendopo.complaints.handling.Step;
import id.pendopo.complaints.handling.StepRepository;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Following a report by its code. Every page is the answer to a form: the code stands in no
 * address, so neither logs nor histories of browsers keep it.
 */
@Controller
class ComplaintFollowController {
    private final ReportRepository reports;
    private final StepRepository steps;
    private final CitizenOnReport citizen;
    private final ContactRepository contacts;
    private final ForgetCitizen forget;
    private final Seals seals;
    private final Calendars calendars;
    private final Directory directory;
    private final MessageSource messages;
    private final InstantSource clock;

    ComplaintFollowController(
            ReportRepository reports,
            StepRepository steps,
            CitizenOnReport citizen,
            ContactRepository contacts,
            ForgetCitizen forget,
            Seals seals,
            Calendars calendars,
            Directory directory,
            MessageSource messages,
            InstantSource clock) {
        this.reports = reports;
        this.steps = steps;
        this.citizen = citizen;
        this.contacts = contacts;
        this.forget = forget;
        this.seals = seals;
        this.calendars = calendars;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/pengaduan/ikuti")
    ModelAndView ask(City city, Locale locale) {
        return ask(city, "", Faults.none(), new Texts(messages, locale));
    }

    @PostMapping("/pengaduan/ikuti")
    ModelAndView follow(City city, HttpServletRequest request, Locale locale) {
        return act(city, "", new Posted(request), new Texts(messages, locale));
    }

    @PostMapping("/pengaduan/ikuti/{act}")
    ModelAndView act(
            City city, @PathVariable String act, HttpServletRequest request, Locale locale) {
        return act(city, act, new Posted(request), new Texts(messages, locale));
    }

    private ModelAndView act(City city, String act, Posted posted, Texts t) {
        String typed = posted.text("kode");
        Optional<TrackingCode> code = TrackingCode.read(typed);
        Optional<Report> report =
                code.map(seals::hash)
                        .flatMap(reports::findByCode)
                        .filter(r -> r.city().equals(city.code()));
        if (report.isEmpty()) {
            String why = code.isEmpty() ? "unreadable" : "unknown";
            return ask(
                    city,
                    typed,
                    new Faults(List.of(new Fault("kode", t.of("complaints.follow." + why)))),
                    t);
        }
        Optional<Acted> acted = done(act, report.get(), posted);
        Report now = reports.find(report.get().id()).orElseThrow();
        return acted.isPresent() && acted.get() instanceof Acted.Refused(var before, var why)
                ? one(city, now, code.get(), "", faults(act, why, t), t)
                : one(
                        city,
                        now,
                        code.get(),
                        act.isEmpty() ? "" : t.of("complaints.follow.done." + act),
                        Faults.none(),
                        t);
    }

    private Optional<Acted> done(String act, Report report, Posted posted) {
        String text = posted.text("teks");
        return switch (act) {
            case "" -> Optional.empty();
            case "tambah" -> Optional.of(citizen.add(report.id(), text));
            case "belum" -> Optional.of(citizen.reopen(report.id(), text));
            case "selesai" -> Optional.of(citizen.settle(report.id()));
            case "nilai" ->
                    Optional.of(
                            citizen.rate(
                                    report.id(),
                                    posted.text("bintang").matches("[1-5]")
                                            ? Integer.parseInt(posted.text("bintang"))
                                            : 0,
                                    text));
            case "hapus-data" -> {
                forget.forget(report.id());
                yield Optional.empty();
            }
            default -> throw new NotFound("Act " + act);
        };
    }

    private static Faults faults(String act, Acted.Why why, Texts t) {
        String field = act.equals("nilai") ? "bintang" : act.equals("selesai") ? "" : "teks-" + act;
        return new Faults(List.of(new Fault(field, t.of("complaints.why", why))));
    }

    private ModelAndView ask(City city, String typed, Faults faults, Texts t) {
        return new ModelAndView(
                "complaints/follow",
                "page",
                new FollowPage.Ask(FilingForm.service(city, t), typed, crumbs(city, t), faults));
    }

    private ModelAndView one(
            City city, Report report, TrackingCode code, String told, Faults faults, Texts t) {
        List<Step> history = steps.of(report.id());
        Instant now = clock.instant();
        Optional<Clock> running =
                new ReadClocks(calendars.of(city.code()))
                        .of(Step.stints(history), now).stream()
                                .filter(c -> c.running() && c.kind() != Clock.Kind.CLOSE)
                                .findFirst();
        ReportStatus status = report.status();
        boolean answered = status == ReportStatus.ANSWERED || status == ReportStatus.CLOSED;
        CityRegister register = directory.register(city.code()).orElseThrow();
        var page =
                new FollowPage.One(
                        FilingForm.service(city, t),
                        code.grouped(),
                        report.number(),
                        report.content().title(),
                        report.content().words(),
                        t.of("complaints.status", status),
                        ReportWords.tone(status),
                        running.flatMap(Clock::dueAt)
                                .map(due -> ReportWords.due(due, city.zone(), t))
                                .orElse(""),
                        running.flatMap(Clock::breachedAt).isPresent(),
                        report.mergedInto().flatMap(reports::find).map(Report::number).orElse(""),
                        history.reversed().stream()
                                .filter(ComplaintFollowController::told)
                                .map(step -> event(step, city, register, t))
                                .toList(),
                        status.open(),
                        answered,
                        status == ReportStatus.ANSWERED,
                        answered,
                        contacts.known(report.id()),
                        told,
                        crumbs(city, t),
                        faults);
        return new ModelAndView("complaints/followed", "page", page);
    }

    /** What the citizen sees: what is open, what they did themselves, and each change of status. */
    private static boolean told(Step step) {
        return step.open()
                || step.side() == Side.CITIZEN
                || switch (step.act()) {
                    case VERIFY, ROUTE, CLOSE, REMIND, ESCALATE -> true;
                    default -> false;
                };
    }

    private static FollowPage.Event event(Step step, City city, CityRegister register, Texts t) {
        boolean mine = step.side() == Side.CITIZEN;
        return new FollowPage.Event(
                t.of("complaints.act", step.act()),
                t.moment(step.at(), city.zone()),
                mine
                        ? t.of("complaints.side.you")
                        : step.unit()
                                .map(u -> ReportWords.unit(u, register))
                                .orElseGet(() -> t.of("complaints.side", step.side())),
                step.open() || mine ? step.text() : "");
    }

    private static List<Crumb> crumbs(City city, Texts t) {
        return List.of(new Crumb(FilingForm.service(city, t), "/pengaduan"));
    }
}
