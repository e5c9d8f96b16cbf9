package id.pendopo.newsroom.story;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Importing;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryCorrected;
import id.pendopo.newsroom.StoryPublished;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.clean.CleanHtml;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a story that was public elsewhere, with its own dates. The same origin key again changes
 * the same story, unless people have worked on it here since.
 */
@Component
public class ImportStory {
    private final StoryRepository stories;
    private final HistoryRepository history;
    private final PublishedRepository published;
    private final StoryTrail trail;
    private final ShownPictures pictures;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ImportStory(
            StoryRepository stories,
            HistoryRepository history,
            PublishedRepository published,
            StoryTrail trail,
            ShownPictures pictures,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.stories = stories;
        this.history = history;
        this.published = published;
        this.trail = trail;
        this.pictures = pictures;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Importing take(ImportedStory imported, Actor by) {
        Manuscript manuscript = manuscript(imported);
        return stories.lockImported(imported.city(), imported.unit(), imported.originKey())
                .map(story -> again(story, manuscript, imported, by))
                .orElseGet(() -> add(manuscript, imported, by));
    }

    private Importing add(Manuscript manuscript, ImportedStory imported, Actor by) {
        Instant now = clock.instant();
        Story story =
                stories.add(
                        imported.city(),
                        imported.unit(),
                        StoryStatus.PUBLISHED,
                        manuscript,
                        new Story.Origin(
                                Person.of(by),
                                now,
                                Optional.of(imported.originKey()),
                                imported.sample()));
        history.keep(story, Person.of(by), now);
        trail.tell(by, StoryAct.IMPORT, null, story, "", false, now);
        published.lockSlugs(story.city(), story.unit());
        String wanted =
                Slug.of(imported.slug().isEmpty() ? imported.title() : imported.slug(), "berita");
        String slug = published.freeSlug(story.city(), story.unit(), wanted);
        PublishedStory form =
                PublicForm.of(story, slug, imported.publishedAt(), imported.updatedAt(), "");
        published.put(form, now);
        pictures.show(form);
        events.publishEvent(new StoryPublished(story.id(), story.city(), story.unit(), now));
        return new Importing.Added(story.id());
    }

    private Importing again(Story story, Manuscript manuscript, ImportedStory imported, Actor by) {
        boolean touched = history.steps(story.id()).getFirst().act() != StoryAct.IMPORT;
        PublishedStory before = published.find(story.id()).orElseThrow();
        if (story.manuscript().equals(manuscript)
                && before.publishedAt().equals(imported.publishedAt())) {
            return new Importing.Unchanged(story.id());
        }
        if (touched) {
            return new Importing.Kept(story.id());
        }
        Instant now = clock.instant();
        Story changed = stories.change(story.with(manuscript, story.textNumber() + 1), now);
        history.keep(changed, Person.of(by), now);
        trail.tell(by, StoryAct.IMPORT, story, changed, "", false, now);
        PublishedStory form =
                PublicForm.of(
                        changed, before.slug(), imported.publishedAt(), imported.updatedAt(), "");
        published.put(form, now);
        pictures.show(form);
        events.publishEvent(new StoryCorrected(story.id(), story.city(), story.unit(), now));
        return new Importing.Changed(story.id());
    }

    private static Manuscript manuscript(ImportedStory imported) {
        return new Manuscript(
                imported.kind(),
                imported.title().strip(),
                imported.summary().strip(),
                CleanHtml.of(imported.body()),
                imported.language(),
                Facts.none(),
                imported.place(),
                imported.programme(),
                imported.progress(),
                imported.field(),
                imported.video(),
                imported.pictures(),
                imported.credit(),
                imported.validUntil(),
                imported.tags(),
                imported.source());
    }
}
