package id.pendopo.sites.twin.hub;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryCorrected;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryPublished;
import id.pendopo.newsroom.StoryWithdrawn;
import id.pendopo.sites.twin.feed.WriteFeed;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Marks the feeds in which a story stands as changed. */
@Component
class HubListener {
    private final Newsroom newsroom;
    private final WriteFeed feeds;
    private final HubRepository repository;
    private final InstantSource clock;

    HubListener(Newsroom newsroom, WriteFeed feeds, HubRepository repository, InstantSource clock) {
        this.newsroom = newsroom;
        this.feeds = feeds;
        this.repository = repository;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(StoryPublished event) {
        changed(event.story(), event.city(), event.unit());
    }

    @ApplicationModuleListener
    void on(StoryCorrected event) {
        changed(event.story(), event.city(), event.unit());
    }

    @ApplicationModuleListener
    void on(StoryWithdrawn event) {
        changed(event.story(), event.city(), event.unit());
    }

    private void changed(StoryId id, CityCode city, Optional<UnitId> unit) {
        newsroom.published(id)
                .ifPresent(story ->
                        repository.changed(
                                feeds.carrying(city, unit, story.kind()), clock.instant()));
    }
}
