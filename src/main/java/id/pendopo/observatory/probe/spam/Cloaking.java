package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.visit.Disguise;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody else is shown another page under the same address. A refusal of robots, a mobile
 * edition or a rotating list is none of it: it takes gambling, a foreign target, or a wholly
 * different page full of foreign links.
 */
public final class Cloaking {
    private static final double ANOTHER_PAGE = 0.15;
    private static final int FOREIGN_LINKS = 5;

    /** Who is shown what instead. */
    public record Shown(Disguise.As as, URI address, String instead) {}

    private Cloaking() {}

    public static List<Shown> in(Visit visit) {
        return visit.disguises().stream().flatMap(d -> of(visit, d).stream()).toList();
    }

    private static Optional<Shown> of(Visit visit, Disguise disguise) {
        Fetch shown = disguise.fetch();
        Optional<Fetch> plain =
                visit.fetches().stream()
                        .filter(f -> f.requested().equals(shown.requested()))
                        .findFirst()
                        .or(() -> Optional.of(visit.home()));
        return instead(visit, disguise, plain.get())
                .map(words -> new Shown(disguise.as(), shown.requested(), words));
    }

    private static Optional<String> instead(Visit visit, Disguise disguise, Fetch plain) {
        Fetch shown = disguise.fetch();
        if (shown.outcome() instanceof Outcome.Hacked hacked) {
            return plain.outcome() instanceof Outcome.Hacked
                    ? Optional.empty()
                    : Optional.of(hacked.sign());
        }
        if (shown.outcome() instanceof Outcome.MovedToOtherSite moved) {
            boolean alike = plain.outcome() instanceof Outcome.MovedToOtherSite;
            boolean foreign = Suspicions.foreign(moved.where().toString(), shown.requested());
            return foreign && !alike ? Optional.of(moved.where().toString()) : Optional.empty();
        }
        Optional<Face> other = disguise.gathered().of(Faces.MATTER).of(shown);
        Optional<Face> own = visit.of(Faces.MATTER).of(plain);
        return other.isPresent() && own.isPresent()
                ? instead(other.get(), own.get())
                : Optional.empty();
    }

    private static Optional<String> instead(Face other, Face own) {
        Set<Suspicion.Kind> known = new HashSet<>();
        own.signs().forEach(s -> known.add(s.kind()));
        for (Suspicion sign : other.signs()) {
            if (!known.contains(sign.kind())) {
                return Optional.of(sign.excerpt());
            }
        }
        boolean another = other.likeness(own) < ANOTHER_PAGE;
        long foreign =
                other.outward().stream()
                        .filter(href -> Suspicions.foreign(href, own.address()))
                        .count();
        return another && foreign >= FOREIGN_LINKS
                ? Optional.of(other.excerpt())
                : Optional.empty();
    }
}
