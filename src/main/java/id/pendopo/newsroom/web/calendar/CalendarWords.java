package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.calendar.CalendarItem;
import id.pendopo.platform.time.DayOff;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that the pages of the calendar share. */
record CalendarWords(City city, Optional<CityRegister> register, Texts t) {
    String owner(Optional<UnitId> unit) {
        return unit.flatMap(u -> register.flatMap(r -> r.unit(u)))
                .map(Unit::name)
                .orElse(city.name());
    }

    String status(CalendarItem item) {
        return item.status()
                .map(s -> t.of("newsroom.status", s))
                .orElse(t.of("newsroom.calendar.planned"));
    }

    static Tone tone(CalendarItem item) {
        return item.status().map(CalendarWords::tone).orElse(Tone.NEUTRAL);
    }

    private static Tone tone(StoryStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED, IN_REVIEW, SCHEDULED -> Tone.INFO;
            case RETURNED -> Tone.WARN;
            case APPROVED, PUBLISHED -> Tone.GOOD;
        };
    }

    static String icon(CalendarItem item) {
        return item.status().map(CalendarWords::icon).orElse("flag");
    }

    private static String icon(StoryStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case SUBMITTED -> "send";
            case IN_REVIEW -> "eye";
            case RETURNED -> "exclamation-triangle";
            case APPROVED -> "check-lg";
            case SCHEDULED -> "clock";
            case PUBLISHED -> "check-circle";
            case WITHDRAWN -> "x-circle";
        };
    }

    /** When it goes or went out, or is due. */
    String when(CalendarItem item) {
        Optional<String> clock = item.at().map(this::clock);
        boolean due =
                item.status()
                        .filter(s ->
                                s != StoryStatus.SCHEDULED
                                        && s != StoryStatus.PUBLISHED
                                        && s != StoryStatus.WITHDRAWN)
                        .isPresent();
        return clock.map(c -> due ? t.of("newsroom.calendar.due", c) : c).orElse("");
    }

    private String clock(Instant at) {
        ZoneId zone = city.zone();
        String form = t.locale().getLanguage().equals("id") ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(form, t.locale()).format(at.atZone(zone));
    }

    String off(DayOff day) {
        return day.kind() == DayOff.Kind.JOINT_LEAVE
                ? t.of("newsroom.calendar.joint-leave", day.name())
                : day.name();
    }

    String day(LocalDate day) {
        return format("EEEE, d MMMM", day);
    }

    String month(YearMonth month) {
        return format("MMMM uuuu", month.atDay(1));
    }

    String weekday(LocalDate day) {
        return format("EEEE", day);
    }

    private String format(String pattern, LocalDate day) {
        Locale locale = t.locale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    static <E extends Enum<E>> List<Option> options(E[] values, String prefix, Texts t) {
        return Arrays.stream(values).map(e -> new Option(e.name(), t.of(prefix, e))).toList();
    }
}
