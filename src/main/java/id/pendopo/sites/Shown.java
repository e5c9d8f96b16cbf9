package id.pendopo.sites;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the page that is being made shows, gathered while it is made. Every reader of the public
 * side notes what it read; a page that notes nothing is made anew for every visitor. Outside of a
 * page that could be kept, notes go nowhere.
 *
 * <p>Note before reading, not after: what changes in between is then seen.
 */
public final class Shown {
    private static final ScopedValue<Shown> CURRENT = ScopedValue.newInstance();

    private final Set<Tag> tags = new HashSet<>();
    private boolean passing;
    private Optional<Instant> until = Optional.empty();

    /** The page shows these things. */
    public static void note(Tag... shown) {
        note(List.of(shown));
    }

    public static void note(Collection<Tag> shown) {
        current().ifPresent(page -> page.tags.addAll(shown));
    }

    /** The page is right only until the moment, though nothing it shows changes. */
    public static void until(Instant moment) {
        current()
                .ifPresent(page ->
                        page.until =
                                page.until
                                        .filter(known -> known.isBefore(moment))
                                        .or(() -> Optional.of(moment)));
    }

    /** The page must not be kept, whatever it noted: it is for one visitor or one question. */
    public static void passing() {
        current().ifPresent(page -> page.passing = true);
    }

    /** Makes a page and gathers what it shows. */
    public static <E extends Exception> Shown during(Making<E> making) throws E {
        var shown = new Shown();
        ScopedValue.where(CURRENT, shown)
                .call(() -> {
                    making.make();
                    return shown;
                });
        return shown;
    }

    /** Whether the page may be kept. */
    public boolean keepable() {
        return !passing && !tags.isEmpty();
    }

    public Set<Tag> tags() {
        return Set.copyOf(tags);
    }

    /** Until when the page is right; empty if until something it shows changes. */
    public Optional<Instant> until() {
        return until;
    }

    private static Optional<Shown> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** What makes a page. */
    @FunctionalInterface
    public interface Making<E extends Exception> {
        void make() throws E;
    }
}
