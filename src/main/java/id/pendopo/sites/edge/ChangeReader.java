package id.pendopo.sites.edge;

import id.pendopo.directory.CityCode;
import id.pendopo.sites.Tag;
import id.pendopo.sites.host.Hosts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what changed, here or on other nodes, and drops the pages that show it.
 *
 * <p>Numbers of a sequence become visible in the order of commits, not of numbers. A number that is
 * passed over is therefore asked for again until it comes or its transaction must be over.
 */
final class ChangeReader {
    /** No transaction that tells of changes runs longer. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    /**
     * How many numbers before the newest may belong to transactions that still run at the start.
     */
    private static final long UNDER_WAY = 200;

    private final SiteChangeRepository repository;
    private final KeptPages pages;
    private final Hosts hosts;
    private final InstantSource clock;
    private final Duration keep;
    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final Map<Long, Instant> missing = new HashMap<>();
    private Map<CityCode, Long> revisions = Map.of();
    private long last = -1;
    private Instant read = Instant.EPOCH;

    ChangeReader(
            SiteChangeRepository repository,
            KeptPages pages,
            Hosts hosts,
            InstantSource clock,
            Duration keep) {
        this.repository = repository;
        this.pages = pages;
        this.hosts = hosts;
        this.clock = clock;
        this.keep = keep;
    }

    /** Changes that this node makes and drops pages for by itself, once they are committed. */
    void own(List<Long> numbers) {
        own.addAll(numbers);
    }

    /** They came to nothing. */
    void undone(List<Long> numbers) {
        numbers.forEach(own::remove);
    }

    /** Catches up. */
    synchronized void read() {
        Instant now = clock.instant();
        boolean first = last < 0;
        boolean late = read.plus(keep).isBefore(now);
        if (first) {
            last = Math.max(0, repository.newest() - UNDER_WAY);
        }
        Set<Tag> changed = changes(now);
        changed.addAll(registers());
        if (changed.contains(Hosts.CHANGED)) {
            hosts.refresh();
        }
        if (!first && late) {
            pages.dropAll();
        } else if (!changed.isEmpty()) {
            pages.drop(changed);
        }
        read = now;
    }

    private Set<Tag> changes(Instant now) {
        var changed = new HashSet<Tag>();
        long known = last;
        var came = new HashSet<Long>();
        for (SiteChangeRepository.Seen seen :
                repository.after(known, new ArrayList<>(missing.keySet()))) {
            came.add(seen.id());
            last = Math.max(last, seen.id());
            if (!own.remove(seen.id())) {
                changed.add(seen.tag());
            }
        }
        missing.keySet().removeAll(came);
        for (long id = known + 1; id < last; id++) {
            if (!came.contains(id)) {
                missing.put(id, now);
            }
        }
        missing.values().removeIf(since -> since.plus(LONGEST_TRANSACTION).isBefore(now));
        return changed;
    }

    private Set<Tag> registers() {
        Map<CityCode, Long> newer = repository.revisions();
        var changed = new HashSet<Tag>();
        if (!newer.equals(revisions)) {
            newer.forEach((city, revision) -> {
                if (!revision.equals(revisions.get(city))) {
                    changed.add(Tag.register(city));
                }
            });
            changed.add(Hosts.CHANGED);
            revisions = newer;
        }
        return changed;
    }
}
