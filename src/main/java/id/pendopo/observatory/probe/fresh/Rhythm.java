package id.pendopo.observatory.probe.fresh;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often a site speaks. Silences are only counted as far back as its feeds and lists reach: what
 * lies before the last item of a list was not seen, and not seen is not silent.
 *
 * @param days of publication, newest first, not empty
 */
public record Rhythm(List<LocalDate> days, LocalDate today) {
    private static final int YEAR = 365;
    private static final int FULL_LIST = 5;
    private static final int MOST = 60;

    public static Rhythm of(DatedItems items, LocalDate today) {
        Optional<LocalDate> horizon = horizon(items.sources());
        var days =
                items.newestFirst().stream()
                        .map(DatedItem::day)
                        .filter(day -> horizon.isEmpty() || !day.isBefore(horizon.get()))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        boolean none = days.isEmpty();
        return new Rhythm(none ? List.of(items.newestFirst().getFirst().day()) : days, today);
    }

    /** Days since the newest item; 0 if it is of today. */
    public double age() {
        return Math.max(0, between(days.getFirst(), today));
    }

    /** The longest time without an item in the last year, the time since the newest one too. */
    public double longestSilence() {
        LocalDate from = today.minusDays(YEAR);
        double longest = Math.min(YEAR, age());
        for (int i = 0; i + 1 < days.size(); i++) {
            LocalDate newer = days.get(i);
            LocalDate older = days.get(i + 1).isBefore(from) ? from : days.get(i + 1);
            if (!newer.isBefore(from)) {
                longest = Math.max(longest, between(older, newer));
            }
        }
        return longest;
    }

    /** The median of days between two items; empty with fewer than three items. */
    public OptionalDouble cadence() {
        var gaps = new ArrayList<Double>();
        for (int i = 0; i + 1 < Math.min(days.size(), MOST); i++) {
            gaps.add(between(days.get(i + 1), days.get(i)));
        }
        if (gaps.size() < 2) {
            return OptionalDouble.empty();
        }
        gaps.sort(Comparator.naturalOrder());
        int middle = gaps.size() / 2;
        return OptionalDouble.of(
                gaps.size() % 2 == 1
                        ? gaps.get(middle)
                        : (gaps.get(middle - 1) + gaps.get(middle)) / 2);
    }

    /**
     * The day back to which all streams of items were seen: the latest of their ends. A list that
     * only repeats what another one holds, as the newest items on the home page, is no stream.
     */
    private static Optional<LocalDate> horizon(Map<URI, List<LocalDate>> sources) {
        return sources.values().stream()
                .filter(days -> days.size() >= FULL_LIST)
                .filter(days -> !repeated(days, sources.values()))
                .map(days -> days.stream().min(Comparator.naturalOrder()).orElseThrow())
                .max(Comparator.naturalOrder());
    }

    private static boolean repeated(List<LocalDate> days, Collection<List<LocalDate>> all) {
        return all.stream()
                .filter(other -> other != days && other.size() > days.size())
                .anyMatch(other -> new HashSet<>(other).containsAll(days));
    }

    private static double between(LocalDate older, LocalDate newer) {
        return ChronoUnit.DAYS.between(older, newer);
    }
}
