package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Candidate.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs the sightings of dates against each other. Sightings of one day from independent sources
 * add up; of one family only the best counts.
 */
final class Ranking {
    /** The share of trust that remains when a page only tells when it was modified. */
    private static final double MODIFIED_ONLY = 0.6;

    private static final double NO_MORE_THAN_A_GUESS = 0.45;

    private final List<Candidate> candidates;

    Ranking(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    Dated decide() {
        Optional<Candidate> modified = best(of(Role.MODIFIED));
        List<Candidate> possible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.role() == Role.PUBLISHED) {
                possible.add(inOrder(candidate, modified));
            } else {
                double trust = Math.min(NO_MORE_THAN_A_GUESS, candidate.trust() * MODIFIED_ONLY);
                possible.add(candidate.as(Role.PUBLISHED, trust));
            }
        }
        Optional<Candidate> published =
                best(possible).map(winner -> local(winner, of(Role.PUBLISHED)));
        return new Dated(
                published.map(Ranking::stated),
                modified.map(winner -> local(winner, of(Role.MODIFIED))).map(Ranking::stated));
    }

    private List<Candidate> of(Role role) {
        return candidates.stream().filter(c -> c.role() == role).toList();
    }

    /**
     * Nothing is published after it was modified: then one of the two dates is of something else.
     */
    private static Candidate inOrder(Candidate candidate, Optional<Candidate> modified) {
        boolean late =
                modified.isPresent()
                        && modified.get().trust() > 0.7
                        && candidate.day().isAfter(modified.get().day().plusDays(1));
        return late ? candidate.as(Role.PUBLISHED, candidate.trust() * 0.6) : candidate;
    }

    /** The best sighting of the best day, with the trust of all that agree. */
    private static Optional<Candidate> best(List<Candidate> possible) {
        Map<LocalDate, List<Candidate>> days = new LinkedHashMap<>();
        for (Candidate candidate : possible) {
            days.computeIfAbsent(candidate.day(), day -> new ArrayList<>()).add(candidate);
        }
        Candidate best = null;
        for (List<Candidate> same : days.values()) {
            Candidate top = same.stream().max(Comparator.comparingDouble(Candidate::trust)).get();
            Candidate weighed = top.as(top.role(), together(same));
            if (best == null || weighed.trust() > best.trust() + 1e-9) {
                best = weighed;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double together(List<Candidate> same) {
        double[] families = new double[5];
        for (Candidate candidate : same) {
            families[candidate.family()] =
                    Math.max(families[candidate.family()], candidate.trust());
        }
        java.util.Arrays.sort(families);
        double trust = families[4];
        for (int i = 3; i >= 0; i--) {
            trust += (1 - trust) * families[i] * 0.6;
        }
        return Math.min(0.99, trust);
    }

    /**
     * A moment in UTC near midnight may be another day where the page is written, as it then shows.
     */
    private static Candidate local(Candidate winner, List<Candidate> possible) {
        if (!winner.universal() || winner.moment().isEmpty()) {
            return winner;
        }
        LocalDate earliest = LocalDate.ofInstant(winner.moment().get(), ZoneOffset.ofHours(-8));
        LocalDate latest = LocalDate.ofInstant(winner.moment().get(), ZoneOffset.ofHours(10));
        boolean shown = possible.stream().anyMatch(c -> isShown(c) && c.day().equals(winner.day()));
        if (shown) {
            return winner;
        }
        return possible.stream()
                .filter(Ranking::isShown)
                .filter(c -> c.day().equals(earliest) || c.day().equals(latest))
                .max(Comparator.comparingDouble(Candidate::trust))
                .map(c -> moved(winner, c.day()))
                .orElse(winner);
    }

    private static boolean isShown(Candidate candidate) {
        return !candidate.universal() && candidate.trust() >= 0.35 && candidate.family() >= 2;
    }

    private static Candidate moved(Candidate winner, LocalDate day) {
        return new Candidate(
                winner.role(),
                day,
                winner.moment(),
                false,
                winner.trust(),
                winner.reason(),
                winner.offset(),
                winner.excerpt());
    }

    private static Stated stated(Candidate winner) {
        double confidence = Math.round(winner.trust() * 100) / 100.0;
        String excerpt = winner.excerpt();
        return new Stated(
                winner.day(),
                winner.moment(),
                confidence,
                winner.reason(),
                excerpt.length() > 160 ? excerpt.substring(0, 160) : excerpt);
    }
}
