package id.pendopo.sites.follow;

import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.fetch.PoliteReader.Reading;
import id.pendopo.sites.FollowedItem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds out what a followed site has taken back. A list leaves out for many reasons, so the page
 * itself is asked: those that ought to stand in the list first, and one of the others each time.
 */
@Component
class CheckGone {
    private static final int PAGE = 64 * 1024;
    private static final int AT_ONCE = 5;
    private static final Duration SELDOM = Duration.ofDays(7);
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final SeenRepository seen;
    private final KeepFollowed keep;
    private final InstantSource clock;

    CheckGone(SeenRepository seen, KeepFollowed keep, InstantSource clock) {
        this.seen = seen;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * @param listed what the site told just now; empty if it told that nothing is new
     */
    void check(FollowedSite site, List<FeedItem> listed, PoliteReader reader) {
        Instant now = clock.instant();
        var doubtful = new ArrayList<FollowedItem>();
        oldest(listed)
                .ifPresent(since ->
                        doubtful.addAll(
                                seen.missing(
                                        site.unit(),
                                        since,
                                        listed.stream().map(FeedItem::origin).toList(),
                                        AT_ONCE)));
        if (doubtful.isEmpty()) {
            doubtful.addAll(seen.longestUnchecked(site.unit(), now.minus(SELDOM), 1));
        }
        for (FollowedItem item : doubtful) {
            if (reader.read(item.link(), PAGE) instanceof Reading.Got got
                    && (got.status() == NOT_FOUND || got.status() == GONE)) {
                keep.gone(site, item);
            } else {
                seen.checked(item.id(), now);
            }
        }
    }

    private static Optional<Instant> oldest(List<FeedItem> listed) {
        return listed.stream().map(FeedItem::publishedAt).min(Comparator.naturalOrder());
    }
}
