package id.pendopo.complaints.web;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.clock.Calendars;
import id.pendopo.complaints.clock.Clock;
import id.pendopo.complaints.clock.ReadClocks;
import id.pendopo.complaints.contact.ContactRepository;
import id.pendopo.complaints.filing.SuggestUnits;
import id.pendopo.complaints.filing.Topics;
import id.pendopo.complaints.handling.Assignment;
import id.pendopo.complaints.handling.Report;
import id.pendopo.complaints.handling.Side;
import id.pendopo.complaints.handling.Step;
import id.pendopo.complaints.handling.StepRepository;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of one report for those who answer. */
@Component
class ComplaintPages {
    private final StepRepository steps;
    private final ContactRepository contacts;
    private final Directory directory;
    private final Calendars calendars;
    private final Topics topics;
    private final ReportWords words;
    private final FilingForm form;
    private final InstantSource clock;

    ComplaintPages(
            StepRepository steps,
            ContactRepository contacts,
            Directory directory,
            Calendars calendars,
            Topics topics,
            ReportWords words,
            FilingForm form,
            InstantSource clock) {
        this.steps = steps;
        this.contacts = contacts;
        this.directory = directory;
        this.calendars = calendars;
        this.topics = topics;
        this.words = words;
        this.form = form;
        this.clock = clock;
    }

    DeskPage.One page(City city, Report report, Actor actor, Faults faults, Texts t) {
        CityRegister register = directory.register(city.code()).orElseThrow();
        List<Step> history = steps.of(report.id());
        List<Clock> clocks =
                new ReadClocks(calendars.of(city.code())).of(Step.stints(history), clock.instant());
        List<Unit> suggested = new SuggestUnits(register, topics).of(report);
        boolean first =
                report.status() == ReportStatus.FILED || report.status() == ReportStatus.REFUSED;
        boolean verifies = actor.may(ComplaintsPermission.VERIFY, report.scope());
        return new DeskPage.One(
                row(city, report, clocks, register, t),
                "/kerja/aduan/" + report.id(),
                report.version(),
                report.content().words(),
                report.content().publicWords(),
                t.of("complaints.kind", report.kind()),
                t.of("complaints.secrecy", report.secrecy()),
                t.of("complaints.channel", report.channel()),
                t.moment(report.filedAt(), city.zone()),
                report.serviceClass().code(),
                report.assignments().stream().map(a -> with(a, register, t)).toList(),
                history.reversed().stream().map(s -> event(s, city, register, t)).toList(),
                clocks.stream().map(c -> clock(c, city, t)).toList(),
                contacts.known(report.id()),
                verifies && (first || report.status().open()),
                verifies && report.status().mayBecome(ReportStatus.REFUSED),
                actor.may(ComplaintsPermission.ROUTE, report.scope())
                        && report.status().mayBecome(ReportStatus.ROUTED),
                Reach.covers(report, actor, ComplaintsPermission.CONTACT),
                mine(report, actor, register),
                report.status().mayBecome(ReportStatus.WAITING),
                FilingForm.options(ReportKind.values(), "complaints.kind", t),
                form.topics(t),
                topics.classes().stream()
                        .map(c ->
                                new Option(
                                        c.code(),
                                        t.of(
                                                "complaints.class",
                                                c.code(),
                                                ReportWords.term(c.answer(), t))))
                        .toList(),
                form.page(city, 2, true, Map.of(), Faults.none(), t).territories(),
                report.topic(),
                report.serviceClass().code(),
                report.kind().name(),
                report.spot().territory().orElse(""),
                report.spot().landmark(),
                suggested.stream().map(ComplaintPages::option).toList(),
                register.activeUnits().stream()
                        .filter(u -> !suggested.contains(u))
                        .map(ComplaintPages::option)
                        .toList(),
                chosen(report, suggested),
                List.of(new Crumb(t.of("complaints.desk.title"), "/kerja/aduan")),
                faults);
    }

    private static Set<String> chosen(Report report, List<Unit> suggested) {
        return report.assignments().isEmpty()
                ? suggested.stream()
                        .limit(1)
                        .map(u -> u.id().toString())
                        .collect(Collectors.toSet())
                : report.units().stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static Option option(Unit unit) {
        return new Option(unit.id().toString(), unit.name());
    }

    private static List<Option> mine(Report report, Actor actor, CityRegister register) {
        return report.assignments().stream()
                .filter(Assignment::open)
                .filter(a -> actor.may(ComplaintsPermission.ANSWER, report.scope(a.unit())))
                .map(a -> new Option(a.unit().toString(), ReportWords.unit(a.unit(), register)))
                .toList();
    }

    private DeskPage.Row row(
            City city, Report report, List<Clock> clocks, CityRegister register, Texts t) {
        Optional<Clock> running =
                clocks.stream()
                        .filter(c -> c.running() && c.kind() != Clock.Kind.CLOSE)
                        .findFirst();
        return new DeskPage.Row(
                "/kerja/aduan/" + report.id(),
                report.number(),
                report.content().title(),
                words.topic(report.topic(), t),
                ReportWords.place(report.spot().territory(), report.spot().landmark(), register),
                ReportWords.units(report.units(), register),
                t.of("complaints.status", report.status()),
                ReportWords.tone(report.status()),
                running.flatMap(Clock::dueAt)
                        .map(due -> ReportWords.due(due, city.zone(), t))
                        .orElse(""),
                running.flatMap(Clock::breachedAt).isPresent(),
                "");
    }

    private static DeskPage.With with(Assignment assignment, CityRegister register, Texts t) {
        Tone tone =
                switch (assignment.state()) {
                    case WAITING -> Tone.INFO;
                    case WORKING -> Tone.NEUTRAL;
                    case ANSWERED -> Tone.GOOD;
                    case GIVEN_BACK -> Tone.WARN;
                };
        return new DeskPage.With(
                ReportWords.unit(assignment.unit(), register),
                t.of("complaints.assignment", assignment.state()),
                tone,
                assignment.reason());
    }

    private static FollowPage.Event event(Step step, City city, CityRegister register, Texts t) {
        String side =
                step.unit()
                        .map(u -> ReportWords.unit(u, register))
                        .orElseGet(() -> t.of("complaints.side", step.side()));
        String by =
                step.side() == Side.CITIZEN || step.byName().isEmpty()
                        ? side
                        : step.byName() + ", " + side;
        return new FollowPage.Event(
                t.of("complaints.act", step.act()),
                t.moment(step.at(), city.zone()),
                by,
                step.text());
    }

    private static DeskPage.ClockRow clock(Clock clock, City city, Texts t) {
        boolean late = clock.breachedAt().isPresent();
        String state =
                late ? "late" : clock.paused() ? "paused" : clock.running() ? "running" : "kept";
        return new DeskPage.ClockRow(
                t.of("complaints.clock", clock.kind()),
                clock.dueAt().map(due -> ReportWords.due(due, city.zone(), t)).orElse("–"),
                t.of("complaints.clock." + state),
                late ? Tone.BAD : clock.running() ? Tone.INFO : Tone.GOOD);
    }
}
