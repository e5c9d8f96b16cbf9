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
    private final ShownPictures pictures;

    Publisher(
            PublishedRepository published,
            ApplicationEventPublisher events,
            ProgrammeProgress progress,
            ShownPictures pictures) {
        this.published = published;
        this.events = events;
        this.progress = progress;
        this.pictures = pictures;
    }

    void publish(Story story, Instant now) {
        published.lockSlugs(story.city(), story.unit());
        String slug =
                published.freeSlug(story.city(), story.unit(), Slug.of(story.title(), "berita"));
        PublishedStory form = PublicForm.of(story, slug, now, now, "");
        published.put(form, now);
        pictures.show(form);
        progress.follow(story, now);
        events.publishEvent(new StoryPublished(story.id(), story.city(), story.unit(), now));
    }

    /** Keeps address and first moment. */
    void correct(Story story, String note, Instant now) {
        PublishedStory before = published.find(story.id()).orElseThrow();
        PublishedStory form = PublicForm.of(story, before.slug(), before.publishedAt(), now, note);
        published.put(form, now);
        pictures.hide(before);
        pictures.show(form);
        progress.follow(story, now);
        events.publishEvent(new StoryCorrected(story.id(), story.city(), story.unit(), now));
    }

    void withdraw(Story story, String reason, Instant now) {
        PublishedStory before = published.find(story.id()).orElseThrow();
        published.put(PublicForm.withdrawn(before, reason, now), now);
        pictures.hide(before);
        events.publishEvent(new StoryWithdrawn(story.id(), story.city(), story.unit(), now));
    }
}
