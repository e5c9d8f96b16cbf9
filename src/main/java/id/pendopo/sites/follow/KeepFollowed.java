package id.pendopo.sites.follow;

import id.pendopo.directory.Directory;
import id.pendopo.sites.Changes;
import id.pendopo.sites.FollowedChanged;
import id.pendopo.sites.FollowedItem;
import id.pendopo.sites.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was seen at a followed site, and has our pages and the search know. */
@Component
class KeepFollowed {
    private final SeenRepository seen;
    private final Directory directory;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    KeepFollowed(
            SeenRepository seen,
            Directory directory,
            Changes changes,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.seen = seen;
        this.directory = directory;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void keep(FollowedSite site, List<FeedItem> found) {
        Instant now = clock.instant();
        var places = new GuessPlace(directory.register(site.city()).orElseThrow().territories());
        boolean news = false;
        for (FeedItem item : found) {
            news |= seen.put(site, item, places.of(item.title(), item.text()), now);
        }
        if (news) {
            told(site);
        }
    }

    @Transactional
    void gone(FollowedSite site, FollowedItem item) {
        seen.gone(item.id(), clock.instant());
        told(site);
    }

    /** All that the lists show of the site may be another now. */
    @Transactional
    void told(FollowedSite site) {
        changes.of(Tag.news(site.unit()), Tag.cityNews(site.city()));
        events.publishEvent(new FollowedChanged(site.city(), site.unit(), clock.instant()));
    }
}
