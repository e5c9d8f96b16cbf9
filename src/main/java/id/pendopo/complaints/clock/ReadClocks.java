package id.pendopo.complaints.clock;

import id.pendopo.complaints.ReportStatus;
import id.pendopo.platform.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Computes the clocks of a report from its history. Nothing of it is stored: whoever doubts a
 * breach can count it again. A class of service that is changed later does not undo a breach, and
 * one that is shortened gives the unit at least the day of the change.
 */
public final class ReadClocks {
    private final WorkingDays days;

    public ReadClocks(WorkingDays days) {
        this.days = days;
    }

    /** What a status does to a clock. */
    private enum Effect {
        RUNS,
        STANDS_STILL,
        STOPS
    }

    /**
     * The clocks, in the order they began.
     *
     * @param history the oldest first; changes of status and of class
     */
    public List<Clock> of(List<Stint> history, Instant now) {
        var clocks = new ArrayList<Clock>();
        for (Clock.Kind kind : Clock.Kind.values()) {
            int begin = -1;
            for (int i = 0; i <= history.size(); i++) {
                boolean stops =
                        i == history.size()
                                || effect(kind, history.get(i).status()) == Effect.STOPS;
                if (stops && begin >= 0) {
                    Optional<Instant> stopped =
                            i == history.size()
                                    ? Optional.empty()
                                    : Optional.of(history.get(i).from());
                    clocks.add(new Run(kind, history.subList(begin, i), stopped).clock(now));
                    begin = -1;
                } else if (!stops && begin < 0) {
                    begin = i;
                }
            }
        }
        clocks.sort(Comparator.comparing(Clock::startedAt).thenComparing(Clock::kind));
        return List.copyOf(clocks);
    }

    private static Effect effect(Clock.Kind kind, ReportStatus status) {
        return switch (kind) {
            case VERIFY -> status == ReportStatus.FILED ? Effect.RUNS : Effect.STOPS;
            case CLOSE -> status == ReportStatus.ANSWERED ? Effect.RUNS : Effect.STOPS;
            case ANSWER ->
                    switch (status) {
                        case VERIFIED, ROUTED, GIVEN_BACK, IN_PROGRESS, REOPENED -> Effect.RUNS;
                        case WAITING -> Effect.STANDS_STILL;
                        case FILED, REFUSED, MERGED, ANSWERED, CLOSED -> Effect.STOPS;
                    };
        };
    }

    private static Term term(Clock.Kind kind, ServiceClass serviceClass) {
        return switch (kind) {
            case VERIFY -> serviceClass.verify();
            case ANSWER -> serviceClass.answer();
            case CLOSE -> serviceClass.close();
        };
    }

    /** The stretches of one clock without a stop between them. */
    private final class Run {
        private final Clock.Kind kind;
        private final List<Stint> stints;
        private final Optional<Instant> stopped;

        Run(Clock.Kind kind, List<Stint> stints, Optional<Instant> stopped) {
            this.kind = kind;
            this.stints = stints;
            this.stopped = stopped;
        }

        Clock clock(Instant now) {
            boolean paused = stopped.isEmpty() && stands(stints.getLast());
            return new Clock(
                    kind,
                    stints.getFirst().from(),
                    due(term(kind, stints.getLast().serviceClass())),
                    stopped,
                    kind == Clock.Kind.CLOSE ? Optional.empty() : breach(stopped.orElse(now)),
                    paused);
        }

        /** When its time was over first, under the class that held at that moment. */
        private Optional<Instant> breach(Instant until) {
            for (int i = 0; i < stints.size(); i++) {
                Stint stint = stints.get(i);
                Instant end = i + 1 < stints.size() ? stints.get(i + 1).from() : until;
                Optional<Instant> over =
                        due(term(kind, stint.serviceClass())).map(due -> fair(due, stint));
                if (over.isPresent() && over.get().isBefore(end)) {
                    return over;
                }
            }
            return Optional.empty();
        }

        /** A class that came later can not have been missed before the day it came. */
        private Instant fair(Instant due, Stint stint) {
            boolean came =
                    stints.stream()
                            .takeWhile(s -> s != stint)
                            .anyMatch(s -> !s.serviceClass().equals(stint.serviceClass()));
            Instant least = days.endOf(days.day(stint.from()));
            return came && due.isBefore(least) ? least : due;
        }

        private Optional<Instant> due(Term term) {
            return switch (term.measure()) {
                case HOURS -> dueInHours(Duration.ofHours(term.amount()));
                case WORKING_DAYS -> dueInDays(term.amount());
            };
        }

        private Optional<Instant> dueInHours(Duration left) {
            for (int i = 0; i < stints.size(); i++) {
                Stint stint = stints.get(i);
                if (stands(stint)) {
                    continue;
                }
                if (i + 1 == stints.size()) {
                    return Optional.of(stint.from().plus(left));
                }
                Duration ran = Duration.between(stint.from(), stints.get(i + 1).from());
                if (ran.compareTo(left) >= 0) {
                    return Optional.of(stint.from().plus(left));
                }
                left = left.minus(ran);
            }
            return Optional.empty();
        }

        /** A day on whose evening the clock stands still is not counted. */
        private Optional<Instant> dueInDays(int amount) {
            Instant last = stints.getLast().from();
            int left = amount;
            LocalDate day = days.day(stints.getFirst().from());
            while (left > 0) {
                day = day.plusDays(1);
                Instant evening = days.endOf(day);
                boolean still = stands(at(evening));
                if (still && evening.isAfter(last)) {
                    return Optional.empty();
                }
                if (days.works(day) && !still) {
                    left--;
                }
            }
            return Optional.of(days.endOf(day));
        }

        private Stint at(Instant moment) {
            Stint found = stints.getFirst();
            for (Stint stint : stints) {
                if (stint.from().isBefore(moment)) {
                    found = stint;
                }
            }
            return found;
        }

        private boolean stands(Stint stint) {
            return effect(kind, stint.status()) == Effect.STANDS_STILL;
        }
    }
}
