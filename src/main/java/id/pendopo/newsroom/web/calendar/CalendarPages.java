package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.calendar.CalendarItem;
import id.pendopo.newsroom.calendar.CalendarRepository;
import id.pendopo.newsroom.calendar.CalendarSettingsRepository;
import id.pendopo.newsroom.calendar.Clash;
import id.pendopo.newsroom.calendar.DayNote;
import id.pendopo.newsroom.calendar.Pillar;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.time.DayOff;
import id.pendopo.platform.time.DaysOff;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tab;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of a month or a week. */
@Component
class CalendarPages {
    private final CalendarRepository calendar;
    private final CalendarSettingsRepository settings;
    private final Directory directory;
    private final InstantSource clock;

    CalendarPages(
            CalendarRepository calendar,
            CalendarSettingsRepository settings,
            Directory directory,
            InstantSource clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.directory = directory;
        this.clock = clock;
    }

    /** What stands on the days, before it is put into words. */
    private record Days(
            Map<LocalDate, List<CalendarItem>> items,
            Map<UUID, Set<Clash>> clashes,
            Map<LocalDate, List<DayOff>> off,
            Map<LocalDate, DayNote> notes,
            Map<DayOfWeek, Pillar> pillars) {}

    CalendarPage of(City city, Actor actor, Map<String, String> sent, Texts t) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        CalendarAsked asked = CalendarAsked.of(sent, today);
        Optional<Set<UnitId>> seen = Sight.of(city, actor, NewsroomPermission.VIEW);
        var words = new CalendarWords(city, directory.register(city.code()), t);
        Days days = days(city, asked, seen);
        LocalDate step = asked.week() ? asked.first() : asked.month().atDay(1);
        return new CalendarPage(
                asked.week()
                        ? t.of(
                                "newsroom.calendar.week",
                                t.shortDate(asked.first()),
                                t.shortDate(asked.last()))
                        : words.month(asked.month()),
                asked.week(),
                asked.address(),
                List.of(
                        new Tab(
                                t.of("newsroom.calendar.by-month"),
                                asked.address(false, asked.last()).href(),
                                !asked.week()),
                        new Tab(
                                t.of("newsroom.calendar.by-week"),
                                asked.address(true, asked.week() ? step : shown(asked, today))
                                        .href(),
                                asked.week())),
                asked.address(asked.week(), asked.week() ? step.minusWeeks(1) : step.minusMonths(1))
                        .href(),
                asked.address(asked.week(), asked.week() ? step.plusWeeks(1) : step.plusMonths(1))
                        .href(),
                asked.address(asked.week(), today).href(),
                filter(city, asked, seen, words.register(), t),
                weekdays(asked, days, words),
                asked.first()
                        .datesUntil(asked.last().plusDays(1))
                        .map(day -> day(day, asked, today, days, actor, words))
                        .toList(),
                unknown(asked),
                (int)
                        days.items().values().stream()
                                .flatMap(List::stream)
                                .filter(i -> days.clashes().containsKey(i.id()))
                                .count(),
                days.items().isEmpty(),
                actor.mayAnywhere(NewsroomPermission.WRITE),
                actor.may(NewsroomPermission.SETTINGS, city.scope()));
    }

    private static LocalDate shown(CalendarAsked asked, LocalDate today) {
        boolean here = !today.isBefore(asked.first()) && !today.isAfter(asked.last());
        return here ? today : asked.month().atDay(1);
    }

    private Days days(City city, CalendarAsked asked, Optional<Set<UnitId>> seen) {
        List<CalendarItem> all = calendar.items(asked.everything(city, seen));
        Map<LocalDate, List<DayOff>> off =
                DaysOff.between(asked.first(), asked.last()).stream()
                        .collect(Collectors.groupingBy(DayOff::day));
        Map<LocalDate, DayNote> notes =
                settings.notes(city.code(), asked.first(), asked.last()).stream()
                        .collect(Collectors.toMap(DayNote::day, n -> n));
        Set<LocalDate> mourning =
                notes.values().stream()
                        .filter(DayNote::mourning)
                        .map(DayNote::day)
                        .collect(Collectors.toSet());
        return new Days(
                all.stream()
                        .filter(item -> wanted(item, asked))
                        .collect(Collectors.groupingBy(CalendarItem::day)),
                Clash.among(all, off.keySet(), mourning),
                off,
                notes,
                settings.pillars(city.code()));
    }

    private static boolean wanted(CalendarItem item, CalendarAsked asked) {
        boolean unit =
                asked.unit().isEmpty()
                        || item.unit().map(UnitId::toString).orElse("kota").equals(asked.unit());
        boolean status =
                asked.plans()
                        ? item.status().isEmpty()
                        : asked.status().isEmpty() || item.status().equals(asked.status());
        return unit && status && asked.kind().map(item.kind()::equals).orElse(true);
    }

    private static CalendarPage.Day day(
            LocalDate day,
            CalendarAsked asked,
            LocalDate today,
            Days days,
            Actor actor,
            CalendarWords words) {
        Optional<DayNote> note = Optional.ofNullable(days.notes().get(day));
        return new CalendarPage.Day(
                day,
                words.day(day),
                !asked.week() && day.getMonth() != asked.month().getMonth(),
                day.equals(today),
                Optional.ofNullable(days.pillars().get(day.getDayOfWeek()))
                        .map(Pillar::name)
                        .orElse(""),
                days.off().getOrDefault(day, List.of()).stream().map(words::off).toList(),
                note.map(DayNote::note).orElse(""),
                note.map(DayNote::mourning).orElse(false),
                days.items().getOrDefault(day, List.of()).stream()
                        .map(item -> item(item, days.clashes(), actor, words))
                        .toList());
    }

    private static CalendarPage.Item item(
            CalendarItem item, Map<UUID, Set<Clash>> clashes, Actor actor, CalendarWords words) {
        Texts t = words.t();
        String href =
                item.story()
                        .map(s -> "/kerja/berita/" + s)
                        .orElse(CalendarController.PATH + "/rencana/" + item.id());
        Scope scope =
                item.unit()
                        .map(u -> Scope.unit(words.city().code().value(), u.value()))
                        .orElseGet(words.city()::scope);
        String permission = item.plan() ? NewsroomPermission.WRITE : NewsroomPermission.PUBLISH;
        return new CalendarPage.Item(
                item.plan() ? "rencana" : "berita",
                item.id().toString(),
                item.version(),
                href,
                item.title().isBlank() ? t.of("newsroom.story.untitled") : item.title(),
                words.owner(item.unit()),
                t.of("newsroom.kind", item.kind()),
                CalendarWords.tone(item),
                CalendarWords.icon(item),
                words.status(item),
                words.when(item),
                item.pillar(),
                clashes.getOrDefault(item.id(), Set.of()).stream()
                        .sorted()
                        .map(c -> t.of("newsroom.calendar.clash", c))
                        .toList(),
                item.movable() && actor.may(permission, scope));
    }

    private static List<CalendarPage.Weekday> weekdays(
            CalendarAsked asked, Days days, CalendarWords words) {
        return IntStream.range(0, 7)
                .mapToObj(asked.first()::plusDays)
                .map(day ->
                        new CalendarPage.Weekday(
                                words.weekday(day),
                                Optional.ofNullable(days.pillars().get(day.getDayOfWeek()))
                                        .map(Pillar::name)
                                        .orElse("")))
                .toList();
    }

    private static CalendarPage.Filter filter(
            City city,
            CalendarAsked asked,
            Optional<Set<UnitId>> seen,
            Optional<CityRegister> register,
            Texts t) {
        var units = new ArrayList<Option>();
        if (seen.isEmpty()) {
            units.add(new Option("kota", city.name()));
        }
        register.stream()
                .flatMap(r -> r.activeUnits().stream())
                .filter(u -> seen.map(s -> s.contains(u.id())).orElse(true))
                .forEach(u -> units.add(new Option(u.id().toString(), u.name())));
        return new CalendarPage.Filter(
                asked.unit(),
                asked.plans() ? CalendarAsked.PLANS : asked.status().map(Enum::name).orElse(""),
                asked.kind().map(Enum::name).orElse(""),
                asked.filtered(),
                units.size() > 1 ? List.copyOf(units) : List.of(),
                Stream.concat(
                                Stream.of(
                                        new Option(
                                                CalendarAsked.PLANS,
                                                t.of("newsroom.calendar.planned"))),
                                CalendarWords.options(StoryStatus.values(), "newsroom.status", t)
                                        .stream())
                        .toList(),
                CalendarWords.options(StoryKind.values(), "newsroom.kind", t));
    }

    private static String unknown(CalendarAsked asked) {
        return IntStream.rangeClosed(asked.first().getYear(), asked.last().getYear())
                .filter(year -> !DaysOff.complete(year))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }
}
