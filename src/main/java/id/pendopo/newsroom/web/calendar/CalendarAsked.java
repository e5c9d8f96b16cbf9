package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.calendar.CalendarQuery;
import id.pendopo.platform.web.page.Address;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which month or week, and which filter, an address asks for; anything odd is left out. */
record CalendarAsked(
        boolean week,
        YearMonth month,
        LocalDate first,
        LocalDate last,
        String unit,
        Optional<StoryStatus> status,
        boolean plans,
        Optional<StoryKind> kind) {
    static final String PLANS = "RENCANA";

    static CalendarAsked of(Map<String, String> sent, LocalDate today) {
        Optional<LocalDate> weekOf =
                Optional.ofNullable(sent.get("pekan"))
                        .map(w -> CalendarController.day(w).orElse(today));
        YearMonth month = month(sent.getOrDefault("bulan", ""), today);
        LocalDate first = monday(weekOf.orElse(month.atDay(1)));
        LocalDate last =
                weekOf.isPresent() ? first.plusDays(6) : monday(month.atEndOfMonth()).plusDays(6);
        String status = sent.getOrDefault("status", "");
        String unit = sent.getOrDefault("unit", "");
        return new CalendarAsked(
                weekOf.isPresent(),
                weekOf.map(YearMonth::from).orElse(month),
                first,
                last,
                unit.matches("[0-9a-f-]{36}|kota") ? unit : "",
                choice(StoryStatus.values(), status),
                status.equals(PLANS),
                choice(StoryKind.values(), sent.getOrDefault("jenis", "")));
    }

    /** All of what the reader may see, for finding clashes with what the filter leaves out. */
    CalendarQuery everything(City city, Optional<Set<UnitId>> seen) {
        return new CalendarQuery(
                city, seen, first, last, Optional.empty(), false, Optional.empty());
    }

    /** The address of another month or week with the same filter. */
    Address address() {
        return filter(
                Address.of(CalendarController.PATH)
                        .with(week ? "pekan" : "bulan", week ? first : month));
    }

    Address address(boolean asWeek, LocalDate day) {
        return filter(
                Address.of(CalendarController.PATH)
                        .with(
                                asWeek ? "pekan" : "bulan",
                                asWeek ? monday(day) : YearMonth.from(day)));
    }

    boolean filtered() {
        return !unit.isEmpty() || status.isPresent() || plans || kind.isPresent();
    }

    private Address filter(Address address) {
        return address.with("unit", unit)
                .with("status", plans ? PLANS : status.map(Enum::name).orElse(""))
                .with("jenis", kind.map(Enum::name).orElse(""));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static YearMonth month(String text, LocalDate today) {
        try {
            return text.matches("(19|20|21)\\d{2}-\\d{2}")
                    ? YearMonth.parse(text)
                    : YearMonth.from(today);
        } catch (DateTimeParseException e) {
            return YearMonth.from(today);
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
        return Arrays.stream(values).filter(e -> e.name().equals(name)).findFirst();
    }
}
