package id.pendopo.newsroom.story;

import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryCorrected;
import id.pendopo.newsroom.StoryPublished;
import id.pendopo.newsroom.StoryWithdrawn;
import id.pendopo.newsroom.programme.ProgrammeProgress;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the public form of a story what its text says now. */
@Component
class Publisher {
    private final PublishedRepository published;
    private final ApplicationEventPublisher events;
    private final ProgrammeProgress progress;

    Publisher(
            PublishedRepository published,
            ApplicationEventPublisher events,
            ProgrammeProgress progress) {
        this.published = published;
        this.events = events;
        this.progress = progress;
    }

    void publish(Story story, Instant now) {
        published.lockSlugs(story.city(), story.unit());
        String slug =
                published.freeSlug(story.city(), story.unit(), Slug.of(story.title(), "berita"));
        published.put(PublicForm.of(story, slug, now, now, ""), now);
        progress.follow(story, now);
        events.publishEvent(new StoryPublished(story.id(), story.city(), story.unit(), now));
    }

    /** Keeps address and first moment. */
    void correct(Story story, String note, Instant now) {
        PublishedStory before = published.find(story.id()).orElseThrow();
        published.put(PublicForm.of(story, before.slug(), before.publishedAt(), now, note), now);
        progress.follow(story, now);
        events.publishEvent(new StoryCorrected(story.id(), story.city(), story.unit(), now));
    }

    void withdraw(Story story, String reason, Instant now) {
        PublishedStory before = published.find(story.id()).orElseThrow();
        published.put(PublicForm.withdrawn(before, reason, now), now);
        events.publishEvent(new StoryWithdrawn(story.id(), story.city(), story.unit(), now));
    }
}
