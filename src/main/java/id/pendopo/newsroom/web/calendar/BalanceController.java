package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.calendar.Balance;
import id.pendopo.newsroom.calendar.MeasureBalance;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How posts spread over the fields of work of units. */
@Controller
@Needs(NewsroomPermission.VIEW)
class BalanceController {
    private static final String PATH = CalendarController.PATH + "/imbang";
    private static final int DAYS = 90;

    private final MeasureBalance measuring;
    private final Directory directory;
    private final MessageSource messages;
    private final InstantSource clock;

    BalanceController(
            MeasureBalance measuring,
            Directory directory,
            MessageSource messages,
            InstantSource clock) {
        this.measuring = measuring;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /** Which units over which days. */
    private record Asked(List<Unit> seen, Optional<Unit> unit, LocalDate first, LocalDate last) {
        List<Unit> measured() {
            return unit.map(List::of).orElse(seen);
        }

        Address address() {
            return Address.of(PATH)
                    .with("unit", unit.map(u -> u.id().toString()).orElse(""))
                    .with("dari", first)
                    .with("sampai", last);
        }
    }

    @GetMapping(PATH)
    ModelAndView balance(
            City city, Actor actor, Locale locale, @RequestParam Map<String, String> sent) {
        var t = new Texts(messages, locale);
        Asked asked = asked(city, actor, sent);
        List<Balance> all = measuring.of(city, asked.measured(), asked.first(), asked.last());
        Optional<Balance> one = asked.unit().map(u -> all.getFirst());
        return new ModelAndView(
                "newsroom/balance",
                "page",
                new BalancePage(
                        asked.unit().map(u -> u.id().toString()).orElse(""),
                        asked.unit().map(Unit::name).orElse(""),
                        asked.first().toString(),
                        asked.last().toString(),
                        asked.seen().stream()
                                .map(u -> new Option(u.id().toString(), u.name()))
                                .toList(),
                        one.map(b -> !b.fields().isEmpty()).orElse(false),
                        told(all, t),
                        one.map(b -> bars(b, city, t)).orElse(List.of()),
                        one.isPresent() ? List.of() : rows(all, asked, city, t),
                        asked.address().at(PATH + ".csv"),
                        List.of(
                                new Crumb(
                                        t.of("newsroom.calendar.menu"), CalendarController.PATH))));
    }

    /** One row a unit and field, gaps too. */
    @GetMapping(PATH + ".csv")
    void csv(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response)
            throws IOException {
        var t = new Texts(messages, locale);
        Asked asked = asked(city, actor, sent);
        Map<UnitId, String> names =
                asked.measured().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        List<String> columns =
                Stream.of("unit", "field", "stories", "percent", "last")
                        .map(c -> t.of("newsroom.calendar.balance.column." + c))
                        .toList();
        Stream<List<?>> rows =
                measuring.of(city, asked.measured(), asked.first(), asked.last()).stream()
                        .flatMap(b -> rows(b, names.getOrDefault(b.unit(), ""), city, t));
        new TableDownload("keseimbangan", columns, rows).write(response, TableFormat.CSV);
    }

    private static Stream<List<?>> rows(Balance balance, String unit, City city, Texts t) {
        Stream<List<?>> fields =
                Stream.concat(balance.fields().stream(), balance.other().stream())
                        .map(s ->
                                List.of(
                                        unit,
                                        s.field(),
                                        s.stories(),
                                        balance.percent(s.stories()),
                                        s.last().map(at -> day(at, city))));
        Stream<List<?>> untold =
                balance.untold() == 0
                        ? Stream.empty()
                        : Stream.of(
                                List.of(
                                        unit,
                                        t.of("newsroom.calendar.balance.untold"),
                                        balance.untold(),
                                        balance.percent(balance.untold()),
                                        Optional.empty()));
        return Stream.concat(fields, untold);
    }

    private Asked asked(City city, Actor actor, Map<String, String> sent) {
        Optional<Set<UnitId>> seen = Sight.of(city, actor, NewsroomPermission.VIEW);
        List<Unit> units =
                directory.units(city.code()).stream()
                        .filter(u -> seen.map(s -> s.contains(u.id())).orElse(true))
                        .toList();
        Optional<Unit> chosen =
                units.stream()
                        .filter(u -> u.id().toString().equals(sent.get("unit")))
                        .findFirst()
                        .or(() ->
                                units.size() == 1
                                        ? Optional.of(units.getFirst())
                                        : Optional.empty());
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        LocalDate last = CalendarController.day(sent.getOrDefault("sampai", "")).orElse(today);
        LocalDate first =
                CalendarController.day(sent.getOrDefault("dari", ""))
                        .filter(d -> !d.isAfter(last))
                        .orElse(last.minusDays(DAYS - 1));
        return new Asked(units, chosen, first, last);
    }

    private static String told(List<Balance> all, Texts t) {
        return t.of(
                "newsroom.calendar.balance.told",
                all.stream().mapToLong(Balance::stories).sum(),
                all.stream().mapToLong(Balance::gaps).sum());
    }

    private static List<BalancePage.Bar> bars(Balance balance, City city, Texts t) {
        var bars = new ArrayList<BalancePage.Bar>();
        Stream.concat(balance.fields().stream(), balance.other().stream())
                .map(s ->
                        bar(
                                balance,
                                s.field(),
                                s.stories(),
                                s.last().map(at -> t.shortDate(day(at, city))).orElse(""),
                                t))
                .forEach(bars::add);
        if (balance.untold() > 0) {
            bars.add(
                    bar(
                            balance,
                            t.of("newsroom.calendar.balance.untold"),
                            balance.untold(),
                            "",
                            t));
        }
        return bars;
    }

    private static BalancePage.Bar bar(
            Balance balance, String field, long stories, String last, Texts t) {
        long percent = balance.percent(stories);
        return new BalancePage.Bar(
                field,
                percent,
                t.of("newsroom.calendar.balance.value", stories, percent),
                last,
                stories == 0);
    }

    private List<BalancePage.Row> rows(List<Balance> all, Asked asked, City city, Texts t) {
        return all.stream().map(b -> row(b, asked, city, t)).toList();
    }

    private BalancePage.Row row(Balance balance, Asked asked, City city, Texts t) {
        Optional<Instant> last =
                Stream.concat(balance.fields().stream(), balance.other().stream())
                        .flatMap(s -> s.last().stream())
                        .max(Comparator.naturalOrder());
        return new BalancePage.Row(
                asked.address().with("unit", balance.unit()).href(),
                directory.unit(balance.unit()).map(Unit::name).orElse(""),
                t.number(balance.stories()),
                balance.fields().isEmpty()
                        ? t.of("newsroom.calendar.balance.unlisted")
                        : t.number(balance.fields().size()),
                balance.fields().isEmpty() ? "–" : t.number(balance.gaps()),
                last.map(at -> t.shortDate(day(at, city))).orElse("–"));
    }

    private static LocalDate day(Instant at, City city) {
        return LocalDate.ofInstant(at, city.zone());
    }
}
