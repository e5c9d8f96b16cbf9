package id.pendopo.complaints.web;

import id.pendopo.complaints.PublicReport;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.publicview.PublicListRepository;
import id.pendopo.complaints.publicview.PublicListRepository.Filter;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What everybody may read: the start, the list, one report. */
@Controller
class ComplaintListController {
    private static final int NEWEST = 5;
    private static final int PAGE = 20;
    private static final List<ReportStatus> SHOWN =
            List.of(
                    ReportStatus.VERIFIED,
                    ReportStatus.ROUTED,
                    ReportStatus.IN_PROGRESS,
                    ReportStatus.WAITING,
                    ReportStatus.ANSWERED,
                    ReportStatus.CLOSED,
                    ReportStatus.REOPENED);

    private final PublicListRepository reports;
    private final Directory directory;
    private final FilingForm form;
    private final ReportWords words;
    private final MessageSource messages;

    ComplaintListController(
            PublicListRepository reports,
            Directory directory,
            FilingForm form,
            ReportWords words,
            MessageSource messages) {
        this.reports = reports;
        this.directory = directory;
        this.form = form;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/pengaduan")
    ModelAndView start(City city, Locale locale) {
        var t = new Texts(messages, locale);
        PublicListRepository.Figures figures = reports.figures(city.code());
        CityRegister register = register(city);
        return new ModelAndView(
                "complaints/start",
                "page",
                new PublicPage.Start(
                        FilingForm.service(city, t),
                        t.number(figures.all()),
                        t.number(figures.answered()),
                        figures.judged() == 0
                                ? ""
                                : t.of(
                                        "complaints.share",
                                        t.number(
                                                Math.floorDiv(
                                                        100 * figures.inTime(), figures.judged()))),
                        reports.page(Filter.all(city.code()), NEWEST, 0).stream()
                                .map(r -> row(r, city, register, t))
                                .toList()));
    }

    @GetMapping("/pengaduan/daftar")
    ModelAndView list(City city, HttpServletRequest request, Locale locale) {
        var t = new Texts(messages, locale);
        var asked = new Posted(request);
        var filter =
                new Filter(
                        city.code(),
                        shortened(asked.text("q")),
                        asked.text("topik"),
                        asked.text("wilayah"),
                        asked.choice(ReportStatus.class, "status"),
                        Optional.empty());
        var address = Address.of("/pengaduan/daftar");
        for (String name : List.of("q", "topik", "wilayah", "status")) {
            address = address.with(name, asked.text(name));
        }
        String page = asked.text("page");
        var paging =
                new Paging(
                        page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1,
                        PAGE,
                        reports.count(filter),
                        address);
        CityRegister register = register(city);
        List<Option> territories =
                form.page(city, 2, false, Map.of(), Faults.none(), t).territories();
        return new ModelAndView(
                "complaints/list",
                "page",
                new PublicPage.All(
                        FilingForm.service(city, t),
                        filter.words(),
                        filter.topic(),
                        filter.territory(),
                        asked.text("status"),
                        !address.parameters().isEmpty(),
                        form.topics(t),
                        territories,
                        FilingForm.options(
                                SHOWN.toArray(ReportStatus[]::new), "complaints.status", t),
                        reports.page(filter, PAGE, paging.offset()).stream()
                                .map(r -> row(r, city, register, t))
                                .toList(),
                        paging,
                        crumbs(city, t, false)));
    }

    @GetMapping("/pengaduan/{number}")
    ModelAndView one(City city, @PathVariable String number, Locale locale) {
        var t = new Texts(messages, locale);
        PublicReport report =
                reports.find(city.code(), number)
                        .orElseThrow(() -> new NotFound("Report " + number));
        return new ModelAndView(
                "complaints/public",
                "page",
                new PublicPage.One(
                        row(report, city, register(city), t),
                        report.words(),
                        t.of("complaints.kind", report.kind()),
                        report.answer(),
                        report.answeredAt().map(at -> t.moment(at, city.zone())).orElse(""),
                        report.stars().map(s -> t.of("complaints.stars", s)).orElse(""),
                        report.inTime()
                                .map(in -> t.of("complaints.in-time." + (in ? "yes" : "no")))
                                .orElse(""),
                        report.inTime().orElse(true) ? Tone.GOOD : Tone.BAD,
                        t.moment(report.updatedAt(), city.zone()),
                        crumbs(city, t, true)));
    }

    private PublicPage.Row row(PublicReport report, City city, CityRegister register, Texts t) {
        return new PublicPage.Row(
                "/pengaduan/" + report.number(),
                report.number(),
                report.title(),
                words.topic(report.topic(), t),
                ReportWords.place(report.territory(), report.landmark(), register),
                ReportWords.units(report.units(), register),
                t.of("complaints.status", report.status()),
                ReportWords.tone(report.status()),
                t.moment(report.filedAt(), city.zone()));
    }

    private CityRegister register(City city) {
        return directory.register(city.code()).orElseThrow();
    }

    private static List<Crumb> crumbs(City city, Texts t, boolean list) {
        return Stream.concat(
                        Stream.of(new Crumb(FilingForm.service(city, t), "/pengaduan")),
                        list
                                ? Stream.of(
                                        new Crumb(
                                                t.of("complaints.list.title"), "/pengaduan/daftar"))
                                : Stream.empty())
                .toList();
    }

    private static String shortened(String words) {
        return words.length() > 100 ? words.substring(0, 100) : words;
    }
}
