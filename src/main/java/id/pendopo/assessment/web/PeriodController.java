package id.pendopo.assessment.web;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.period.Period;
import id.pendopo.assessment.period.ResultRepository;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Periods to read: the list, one with its result, and the result as a table to take away. */
@Controller
@Needs(AssessmentPermission.VIEW)
class PeriodController {
    private static final int PAGE = 50;

    private final PeriodDoor door;
    private final ResultRepository results;
    private final PeriodRows rows;
    private final RubricCatalog rubrics;
    private final MessageSource messages;

    PeriodController(
            PeriodDoor door,
            ResultRepository results,
            PeriodRows rows,
            RubricCatalog rubrics,
            MessageSource messages) {
        this.door = door;
        this.results = results;
        this.rows = rows;
        this.rubrics = rubrics;
        this.messages = messages;
    }

    @GetMapping("/kerja/periode")
    ModelAndView list(City city, Actor actor, Locale locale) {
        var t = new Texts(messages, locale);
        List<PeriodListPage.Row> all =
                door.all(city, actor).stream()
                        .map(p ->
                                new PeriodListPage.Row(
                                        p.name(),
                                        home(p),
                                        days(p, t),
                                        p.rubric().toString(),
                                        PeriodWords.tone(p.state()),
                                        t.of("assessment.period.state", p.state())))
                        .toList();
        boolean mayManage = actor.may(AssessmentPermission.MANAGE, city.scope());
        return new ModelAndView(
                "assessment/periods", "page", new PeriodListPage(city.name(), mayManage, all));
    }

    @GetMapping("/kerja/periode/{id}")
    ModelAndView show(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") String page) {
        Period period = door.toRead(city, id, actor);
        var t = new Texts(messages, locale);
        var all = rows.of(period, t);
        var paging = new Paging(number(page), PAGE, all.size(), Address.of(home(period)));
        boolean mayManage = actor.may(AssessmentPermission.MANAGE, city.scope());
        var shown =
                new PeriodPage(
                        period.name(),
                        home(period),
                        days(period, t),
                        rubrics.find(period.rubric()).map(r -> PeriodWords.rubric(r, t)).orElse(""),
                        PeriodWords.tone(period.state()),
                        t.of("assessment.period.state", period.state()),
                        results.frozenAt(period.id())
                                .map(at -> t.moment(at, city.zone()))
                                .orElse(""),
                        mayManage && period.state() != Period.State.FROZEN,
                        mayManage && period.mayBecome(Period.State.OPEN),
                        mayManage && period.mayBecome(Period.State.FROZEN),
                        period.state() == Period.State.FROZEN,
                        all.stream().skip(paging.offset()).limit(PAGE).toList(),
                        paging,
                        PeriodWords.crumbs(t));
        return new ModelAndView("assessment/period", "page", shown);
    }

    /** All numbers with all their digits: whoever computes them again compares every bit. */
    @GetMapping("/kerja/periode/{id}/hasil.{ending}")
    void export(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        Period period = door.toRead(city, id, actor);
        TableFormat format =
                TableFormat.of(ending).orElseThrow(() -> new NotFound("Table format " + ending));
        var t = new Texts(messages, locale);
        new TableDownload(
                        "periode-" + period.endsOn(), PeriodRows.columns(t), rows.cells(period, t))
                .write(response, format);
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private static String home(Period period) {
        return "/kerja/periode/" + period.id();
    }

    private static String days(Period period, Texts t) {
        return t.of(
                "assessment.period.days",
                t.shortDate(period.startsOn()),
                t.shortDate(period.endsOn()));
    }
}
