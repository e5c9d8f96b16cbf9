package id.pendopo.observatory.probe;

import id.pendopo.platform.fetch.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at a site, oldest first, without those that robots.txt forbade. */
record Looks(List<History.Beat> beats) {
    private static final String FORBIDDEN = new Outcome.ForbiddenByRobots().code();

    /**
     * At least two failed looks in a row.
     *
     * @param to the first good look after it, or the last failed one if it lasts
     */
    record Outage(Instant from, Instant to, String outcomeCode) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    static Looks of(History history, History.Beat present, Instant since) {
        var earlier =
                history.beats().stream()
                        .filter(b -> !b.at().isBefore(since))
                        .filter(b -> b.at().isBefore(present.at()));
        return new Looks(
                Stream.concat(earlier, Stream.of(present))
                        .filter(b -> !b.outcomeCode().equals(FORBIDDEN))
                        .toList());
    }

    Optional<Outage> longestOutage() {
        return failures().stream()
                .filter(f -> f.size() > 1)
                .map(this::outage)
                .max(Comparator.comparing(Outage::length));
    }

    /** Failed looks that stand alone. */
    List<History.Beat> blips() {
        return failures().stream().filter(f -> f.size() == 1).map(List::getFirst).toList();
    }

    /** The newest looks, at most so many. */
    List<History.Beat> last(int most) {
        return beats.subList(Math.max(0, beats.size() - most), beats.size());
    }

    /** From when to when was looked, for proofs. */
    String span() {
        return beats.getFirst().at() + " .. " + beats.getLast().at();
    }

    private List<List<History.Beat>> failures() {
        var all = new ArrayList<List<History.Beat>>();
        var run = new ArrayList<History.Beat>();
        for (var beat : beats) {
            if (!beat.readable()) {
                run.add(beat);
            } else if (!run.isEmpty()) {
                all.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            all.add(run);
        }
        return all;
    }

    private Outage outage(List<History.Beat> failed) {
        var last = failed.getLast();
        var end =
                beats.stream()
                        .filter(b -> b.readable() && b.at().isAfter(last.at()))
                        .findFirst()
                        .orElse(last);
        return new Outage(failed.getFirst().at(), end.at(), last.outcomeCode());
    }
}
