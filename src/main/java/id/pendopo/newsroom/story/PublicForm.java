package id.pendopo.newsroom.story;

import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.PublishedStory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of a story becomes public. */
final class PublicForm {
    private PublicForm() {}

    static PublishedStory of(
            Story story, String slug, Instant publishedAt, Instant updatedAt, String correction) {
        Manuscript text = story.manuscript();
        return new PublishedStory(
                story.id(),
                story.city(),
                story.unit(),
                text.kind(),
                slug,
                text.title(),
                text.summary(),
                text.body(),
                text.language(),
                publishedAt,
                updatedAt,
                correction,
                Optional.empty(),
                text.place(),
                text.programme(),
                text.progress(),
                text.field(),
                text.video(),
                text.pictures(),
                text.credit(),
                text.validUntil(),
                text.tags(),
                text.source(),
                story.origin().sample());
    }

    /** Title and address stay; words, pictures and place go. */
    static PublishedStory withdrawn(PublishedStory before, String reason, Instant now) {
        return new PublishedStory(
                before.id(),
                before.city(),
                before.unit(),
                before.kind(),
                before.slug(),
                before.title(),
                "",
                "",
                before.language(),
                before.publishedAt(),
                now,
                before.correction(),
                Optional.of(new PublishedStory.Withdrawal(now, reason)),
                Place.unknown(),
                before.programme(),
                Optional.empty(),
                before.field(),
                "",
                List.of(),
                before.credit(),
                Optional.empty(),
                List.of(),
                before.source(),
                before.sample());
    }
}
