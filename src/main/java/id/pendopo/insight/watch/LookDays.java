package id.pendopo.insight.watch;

import id.pendopo.observatory.LookSeen;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks summed up by day in the city's zone. */
final class LookDays {
    private final Texts texts;
    private final ZoneId zone;

    LookDays(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** One entry for each day from first to last, days without a look too. */
    List<UnitWatchPage.Day> of(List<LookSeen> looks, LocalDate first, LocalDate last) {
        Map<LocalDate, List<LookSeen>> byDay =
                looks.stream()
                        .collect(Collectors.groupingBy(l -> LocalDate.ofInstant(l.at(), zone)));
        return first.datesUntil(last.plusDays(1))
                .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private UnitWatchPage.Day day(LocalDate day, List<LookSeen> looks) {
        if (looks.isEmpty()) {
            return new UnitWatchPage.Day(
                    Tone.NEUTRAL, texts.of("insight.watch.day.none", texts.shortDate(day)));
        }
        long readable = looks.stream().filter(LookSeen::readable).count();
        return new UnitWatchPage.Day(
                tone(readable, looks.size()),
                texts.of("insight.watch.day", texts.shortDate(day), readable, looks.size()));
    }

    private static Tone tone(long readable, long all) {
        if (readable == all) {
            return Tone.GOOD;
        }
        return readable == 0 ? Tone.BAD : Tone.WARN;
    }
}
