package id.pendopo.newsroom.story;

import id.pendopo.newsroom.PublishedStory;
import java.time.Instant;
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
}
