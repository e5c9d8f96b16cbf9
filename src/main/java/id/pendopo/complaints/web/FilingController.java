package id.pendopo.complaints.web;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.clock.Calendars;
import id.pendopo.complaints.clock.Clock;
import id.pendopo.complaints.clock.ReadClocks;
import id.pendopo.complaints.filing.FileReport;
import id.pendopo.complaints.filing.Filed;
import id.pendopo.complaints.filing.FilingFault;
import id.pendopo.complaints.handling.By;
import id.pendopo.complaints.handling.Report;
import id.pendopo.complaints.handling.Step;
import id.pendopo.complaints.handling.StepRepository;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Filing in three steps without an account; each step is a page, so that it works without script.
 * The code is told on the answer to the last step and stands in no address.
 */
@Controller
class FilingController {
    private static final int STEPS = 3;
    private final FilingForm form;
    private final FileReport file;
    private final StepRepository steps;
    private final Calendars calendars;
    private final MessageSource messages;
    private final InstantSource clock;

    FilingController(
            FilingForm form,
            FileReport file,
            StepRepository steps,
            Calendars calendars,
            MessageSource messages,
            InstantSource clock) {
        this.form = form;
        this.file = file;
        this.steps = steps;
        this.calendars = calendars;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/pengaduan/baru")
    ModelAndView begin(City city, Locale locale) {
        return begin(city, false, locale);
    }

    @PostMapping("/pengaduan/baru")
    ModelAndView go(City city, HttpServletRequest request, Locale locale) {
        return go(city, new Posted(request), By.citizen(), locale);
    }

    @Needs(ComplaintsPermission.FILE)
    @GetMapping("/kerja/aduan/baru")
    ModelAndView beginAtCounter(City city, Actor actor, Locale locale) {
        actor.demand(ComplaintsPermission.FILE, city.scope());
        return begin(city, true, locale);
    }

    @Needs(ComplaintsPermission.FILE)
    @PostMapping("/kerja/aduan/baru")
    ModelAndView goAtCounter(City city, Actor actor, HttpServletRequest request, Locale locale) {
        actor.demand(ComplaintsPermission.FILE, city.scope());
        return go(city, new Posted(request), By.desk(actor), locale);
    }

    private ModelAndView begin(City city, boolean counter, Locale locale) {
        var t = new Texts(messages, locale);
        return shown(form.page(city, 1, counter, form.blank(), Faults.none(), t));
    }

    private ModelAndView go(City city, Posted posted, By by, Locale locale) {
        var t = new Texts(messages, locale);
        boolean counter = by.staff();
        int step =
                posted.text("langkah").matches("[1-3]")
                        ? Integer.parseInt(posted.text("langkah"))
                        : 1;
        if (posted.text("arah").equals("kembali")) {
            return step(city, Math.max(1, step - 1), counter, posted, Faults.none(), t);
        }
        List<FilingFault> all = file.faults(form.filing(city, posted, counter));
        List<FilingFault> here = upTo(step, all);
        if (!here.isEmpty()) {
            return step(city, stepOf(here.getFirst()), counter, posted, faults(here, t), t);
        }
        if (step < STEPS) {
            return step(city, step + 1, counter, posted, Faults.none(), t);
        }
        return switch (file.file(form.filing(city, posted, counter), by)) {
            case Filed.Done(var report, var code, var again) ->
                    new ModelAndView(
                            counter ? "complaints/filedoffice" : "complaints/filed",
                            "page",
                            new FilingPage.Done(
                                    FilingForm.service(city, t),
                                    report.number(),
                                    code.grouped(),
                                    verifyBy(city, report, t),
                                    counter ? "/kerja/aduan/" + report.id() : "/pengaduan"));
            case Filed.Refused(var faults) ->
                    step(city, stepOf(faults.getFirst()), counter, posted, faults(faults, t), t);
        };
    }

    private String verifyBy(City city, Report report, Texts t) {
        return new ReadClocks(calendars.of(city.code()))
                .of(Step.stints(steps.of(report.id())), clock.instant()).stream()
                        .filter(c -> c.kind() == Clock.Kind.VERIFY)
                        .findFirst()
                        .flatMap(Clock::dueAt)
                        .map(due -> ReportWords.due(due, city.zone(), t))
                        .orElse("");
    }

    private ModelAndView step(
            City city, int step, boolean counter, Posted posted, Faults faults, Texts t) {
        return shown(form.page(city, step, counter, form.sent(posted), faults, t));
    }

    private static ModelAndView shown(FilingPage page) {
        return new ModelAndView(
                page.counter() ? "complaints/filingoffice" : "complaints/filing", "page", page);
    }

    private static List<FilingFault> upTo(int step, List<FilingFault> faults) {
        return faults.stream().filter(f -> stepOf(f) <= step).toList();
    }

    private static int stepOf(FilingFault fault) {
        return Stream.iterate(1, i -> i + 1)
                .limit(STEPS)
                .filter(i -> FilingPage.FIELDS.get(i - 1).contains(fault.field()))
                .findFirst()
                .orElse(2);
    }

    private static Faults faults(List<FilingFault> faults, Texts t) {
        return new Faults(
                faults.stream()
                        .map(f -> new Fault(f.field(), t.of("complaints.filing.fault", f)))
                        .toList());
    }
}
