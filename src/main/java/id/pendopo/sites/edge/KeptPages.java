package id.pendopo.sites.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.RemovalCause;
import id.pendopo.sites.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The pages kept by this node, bounded by what they take of memory, and which of them show what.
 *
 * <p>A page whose making began before something it shows changed is never kept: what it read may be
 * older than the change. For that, changes are counted, and each tag remembers the number of its
 * newest change for longer than any page takes to be made.
 */
final class KeptPages {
    private static final Duration LONGEST_MAKING = Duration.ofMinutes(10);

    private final Cache<PageKey, KeptPage> pages;
    private final Policy<PageKey, KeptPage> policy;
    private final Map<Tag, Set<PageKey>> shownBy = new ConcurrentHashMap<>();
    private final Cache<Tag, Long> changedAt;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong emptied = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final InstantSource clock;

    KeptPages(DataSize memory, InstantSource clock) {
        this.clock = clock;
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(memory.toBytes())
                        .weigher((PageKey key, KeptPage page) -> page.weight())
                        .executor(Runnable::run)
                        .removalListener(this::forget)
                        .build();
        this.policy = pages.policy();
        this.changedAt = Caffeine.newBuilder().expireAfterWrite(LONGEST_MAKING).build();
    }

    @Nullable KeptPage find(PageKey key) {
        KeptPage page = pages.getIfPresent(key);
        if (page != null && page.until().isPresent() && !page.rightAt(clock.instant())) {
            pages.asMap().remove(key, page);
            return null;
        }
        return page;
    }

    /** What to say as the beginning of a making that starts now. */
    long beginning() {
        return changes.get();
    }

    /**
     * Keeps the page unless something it shows changed since its making began.
     *
     * @param beginning as {@link #beginning} said before anything was read
     * @return whether the page may be shown to others who asked meanwhile
     */
    boolean keep(PageKey key, KeptPage page, long beginning) {
        // In this order: whoever drops a tag in between either finds the key or is seen below.
        pages.put(key, page);
        page.tags()
                .forEach(tag ->
                        shownBy.compute(
                                tag, (t, keys) -> with(keys == null ? Set.of() : keys, key)));
        if (policy.getIfPresentQuietly(key) != page) {
            // Let go at once for want of room, before its tags were known.
            forget(key, page, RemovalCause.SIZE);
        }
        if (changedSince(page, beginning)) {
            pages.asMap().remove(key, page);
            return false;
        }
        return true;
    }

    /** Drops the pages that show one of the things; returns how many. */
    int drop(Collection<Tag> changed) {
        long number = changes.incrementAndGet();
        var keys = new HashSet<PageKey>();
        for (Tag tag : changed) {
            changedAt.put(tag, number);
            keys.addAll(shownBy.getOrDefault(tag, Set.of()));
        }
        int count = 0;
        for (PageKey key : keys) {
            count += pages.asMap().remove(key) == null ? 0 : 1;
        }
        dropped.addAndGet(count);
        return count;
    }

    /** Drops everything, as when changes may have been missed. */
    void dropAll() {
        emptied.set(changes.incrementAndGet());
        dropped.addAndGet(pages.estimatedSize());
        pages.invalidateAll();
    }

    long count() {
        return pages.estimatedSize();
    }

    /** How many pages were dropped because of changes since the start. */
    long dropped() {
        return dropped.get();
    }

    /** How many things are shown by kept pages. */
    int tags() {
        return shownBy.size();
    }

    long weight() {
        return policy.eviction().map(e -> e.weightedSize().orElse(0)).orElse(0L);
    }

    private boolean changedSince(KeptPage page, long beginning) {
        if (emptied.get() > beginning) {
            return true;
        }
        for (Tag tag : page.tags()) {
            Long number = changedAt.getIfPresent(tag);
            if (number != null && number > beginning) {
                return true;
            }
        }
        return false;
    }

    private void forget(@Nullable PageKey key, @Nullable KeptPage page, RemovalCause cause) {
        if (key == null || page == null) {
            return;
        }
        for (Tag tag : page.tags()) {
            shownBy.computeIfPresent(tag, (t, keys) -> shows(key, t) ? keys : without(keys, key));
        }
    }

    /** Whether another page stands under the key by now and shows the thing too. */
    private boolean shows(PageKey key, Tag tag) {
        KeptPage now = policy.getIfPresentQuietly(key);
        return now != null && now.tags().contains(tag);
    }

    private static Set<PageKey> with(Set<PageKey> keys, PageKey key) {
        Set<PageKey> all = keys.isEmpty() ? ConcurrentHashMap.newKeySet() : keys;
        all.add(key);
        return all;
    }

    private static @Nullable Set<PageKey> without(Set<PageKey> keys, PageKey key) {
        keys.remove(key);
        return keys.isEmpty() ? null : keys;
    }
}
