package id.pendopo.sites.edge;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.ProgrammeChanged;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryCorrected;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryPublished;
import id.pendopo.newsroom.StoryWithdrawn;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells which pages show a story that was published, corrected or withdrawn; within the transaction
 * that did it, so that its pages are dropped with the commit and not some time later.
 */
@Component
class StoryListener {
    private final Newsroom newsroom;
    private final Changes changes;

    StoryListener(Newsroom newsroom, Changes changes) {
        this.newsroom = newsroom;
        this.changes = changes;
    }

    @EventListener
    void on(StoryPublished event) {
        List<Tag> tags = newest(event.story(), event.city(), event.unit());
        if (!isNewest(event.story(), event.unit())) {
            event.unit().map(Tag::archive).ifPresent(tags::add);
        }
        tell(tags);
    }

    @EventListener
    void on(StoryCorrected event) {
        all(event.story(), event.city(), event.unit());
    }

    @EventListener
    void on(StoryWithdrawn event) {
        all(event.story(), event.city(), event.unit());
    }

    @EventListener
    void on(ProgrammeChanged event) {
        var tags = new ArrayList<Tag>();
        tags.add(Tag.programme(event.programme()));
        tags.add(Tag.cityProgrammes(event.city()));
        event.unit().map(Tag::programmes).ifPresent(tags::add);
        tell(tags);
    }

    private void all(StoryId story, CityCode city, Optional<UnitId> unit) {
        List<Tag> tags = newest(story, city, unit);
        unit.map(Tag::archive).ifPresent(tags::add);
        tell(tags);
    }

    private List<Tag> newest(StoryId story, CityCode city, Optional<UnitId> unit) {
        var tags = new ArrayList<Tag>();
        tags.add(Tag.story(story));
        tags.add(Tag.cityNews(city));
        unit.map(Tag::news).ifPresent(tags::add);
        newsroom.published(story)
                .flatMap(PublishedStory::programme)
                .map(Tag::programme)
                .ifPresent(tags::add);
        return tags;
    }

    /** Whether nothing of its kind stands before it, so that later pages of lists stay. */
    private boolean isNewest(StoryId story, Optional<UnitId> unit) {
        return unit.isEmpty()
                || newsroom.published(story)
                        .map(s ->
                                newsroom
                                        .publishedOf(
                                                unit.get(), Set.of(s.kind()), Optional.empty(), 1)
                                        .stream()
                                        .anyMatch(first -> first.id().equals(story)))
                        .orElse(false);
    }

    private void tell(List<Tag> tags) {
        changes.of(tags.toArray(Tag[]::new));
    }
}
