package id.pendopo.complaints.web;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.clock.Calendars;
import id.pendopo.complaints.clock.Clock;
import id.pendopo.complaints.clock.ReadClocks;
import id.pendopo.complaints.clock.Stint;
import id.pendopo.complaints.desk.ReportListRepository;
import id.pendopo.complaints.desk.ReportListRepository.Filter;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The queue of those who answer; without a filter the open reports, the oldest first. */
@Controller
class ComplaintQueueController {
    private static final int PAGE = 30;
    private static final Set<ReportStatus> OPEN =
            Arrays.stream(ReportStatus.values())
                    .filter(ReportStatus::open)
                    .collect(Collectors.toUnmodifiableSet());

    private final ReportListRepository reports;
    private final Directory directory;
    private final Calendars calendars;
    private final ReportWords words;
    private final FilingForm form;
    private final MessageSource messages;
    private final InstantSource clock;

    ComplaintQueueController(
            ReportListRepository reports,
            Directory directory,
            Calendars calendars,
            ReportWords words,
            FilingForm form,
            MessageSource messages,
            InstantSource clock) {
        this.reports = reports;
        this.directory = directory;
        this.calendars = calendars;
        this.words = words;
        this.form = form;
        this.messages = messages;
        this.clock = clock;
    }

    @Needs(ComplaintsPermission.VIEW)
    @GetMapping("/kerja/aduan")
    ModelAndView queue(City city, Actor actor, HttpServletRequest request, Locale locale) {
        var t = new Texts(messages, locale);
        var asked = new Posted(request);
        var filter =
                new Filter(
                        city.code(),
                        Reach.of(city, actor, ComplaintsPermission.VIEW),
                        asked.choice(ReportStatus.class, "status").map(Set::of).orElse(OPEN),
                        asked.text("q"),
                        asked.text("topik"));
        var address = Address.of("/kerja/aduan");
        for (String name : List.of("q", "topik", "status")) {
            address = address.with(name, asked.text(name));
        }
        String page = asked.text("page");
        var paging =
                new Paging(
                        page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1,
                        PAGE,
                        reports.count(filter),
                        address);
        return new ModelAndView(
                "complaints/queue",
                "page",
                new DeskPage.Queue(
                        filter.words(),
                        filter.topic(),
                        asked.text("status"),
                        !address.parameters().isEmpty(),
                        actor.may(ComplaintsPermission.FILE, city.scope()),
                        form.topics(t),
                        FilingForm.options(ReportStatus.values(), "complaints.status", t),
                        rows(reports.page(filter, PAGE, paging.offset()), city, t),
                        paging));
    }

    private List<DeskPage.Row> rows(List<ReportListRepository.Row> page, City city, Texts t) {
        CityRegister register = directory.register(city.code()).orElseThrow();
        Map<ReportId, List<Stint>> histories =
                reports.histories(page.stream().map(ReportListRepository.Row::id).toList());
        var clocks = new ReadClocks(calendars.of(city.code()));
        Instant now = clock.instant();
        return page.stream()
                .map(row -> {
                    Optional<Clock> running =
                            clocks.of(histories.getOrDefault(row.id(), List.of()), now).stream()
                                    .filter(c -> c.running() && c.kind() != Clock.Kind.CLOSE)
                                    .findFirst();
                    return row(row, running, city, register, t);
                })
                .toList();
    }

    private DeskPage.Row row(
            ReportListRepository.Row row,
            Optional<Clock> running,
            City city,
            CityRegister register,
            Texts t) {
        return new DeskPage.Row(
                "/kerja/aduan/" + row.id(),
                row.number(),
                row.title(),
                words.topic(row.topic(), t),
                ReportWords.place(row.territory(), row.landmark(), register),
                ReportWords.units(row.units(), register),
                t.of("complaints.status", row.status()),
                ReportWords.tone(row.status()),
                running.map(c ->
                                c.dueAt()
                                        .map(due -> ReportWords.due(due, city.zone(), t))
                                        .orElseGet(() -> t.of("complaints.clock.paused")))
                        .orElse(""),
                running.flatMap(Clock::breachedAt).isPresent(),
                Stream.of(
                                row.secrecy() == Secrecy.SECRET
                                        ? t.of("complaints.secrecy.secret.short")
                                        : "",
                                t.of("complaints.channel", row.channel()))
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
