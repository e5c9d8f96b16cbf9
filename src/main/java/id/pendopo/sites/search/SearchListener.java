package id.pendopo.sites.search;

import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryCorrected;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryPublished;
import id.pendopo.newsroom.StoryWithdrawn;
import id.pendopo.sites.EntryChanged;
import id.pendopo.sites.FollowedChanged;
import id.pendopo.sites.Sites;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the search in step with what is public. Looks at the thing as it is now, so that events may
 * come twice and in any order.
 */
@Component
class SearchListener {
    private final Newsroom newsroom;
    private final Entries entries;
    private final SearchRepository repository;

    SearchListener(Newsroom newsroom, Entries entries, SearchRepository repository) {
        this.newsroom = newsroom;
        this.entries = entries;
        this.repository = repository;
    }

    @ApplicationModuleListener
    void on(StoryPublished event) {
        story(event.story());
    }

    @ApplicationModuleListener
    void on(StoryCorrected event) {
        story(event.story());
    }

    @ApplicationModuleListener
    void on(StoryWithdrawn event) {
        story(event.story());
    }

    @ApplicationModuleListener
    void on(EntryChanged event) {
        Optional<Entry> entry = entries.find(event.entry()).filter(Entry::isPublic);
        if (entry.isEmpty()) {
            repository.remove(event.entry().value());
        } else {
            repository.put(searchable(entry.get()));
        }
    }

    @ApplicationModuleListener
    void on(FollowedChanged event) {
        repository.follow(event.unit());
    }

    private void story(StoryId id) {
        Optional<PublishedStory> story =
                newsroom.published(id).filter(s -> s.withdrawal().isEmpty());
        if (story.isEmpty()) {
            repository.remove(id.value());
        } else {
            repository.put(searchable(story.get()));
        }
    }

    private static Searchable searchable(PublishedStory story) {
        return new Searchable(
                story.city(),
                story.unit(),
                FoundKind.valueOf(story.kind().name()),
                story.id().value(),
                Sites.path(story),
                story.title(),
                joined(
                        Stream.concat(
                                Stream.of(
                                        story.summary(),
                                        text(story.body()),
                                        story.place().name(),
                                        story.field()),
                                story.tags().stream())),
                story.publishedAt(),
                story.sample());
    }

    private static Searchable searchable(Entry entry) {
        return new Searchable(
                entry.city(),
                Optional.of(entry.unit()),
                FoundKind.valueOf(entry.kind().name()),
                entry.id().value(),
                Entries.path(entry),
                entry.title(),
                words(entry.body()),
                entry.publishedAt().orElse(entry.updatedAt()),
                entry.sample());
    }

    private static String words(EntryBody body) {
        Attached attached = body.attached();
        return joined(
                switch (body) {
                    case EntryBody.Service s ->
                            Stream.of(
                                            List.of(text(s.about())),
                                            s.requirements(),
                                            s.steps(),
                                            List.of(s.cost(), s.time(), s.place(), s.output()))
                                    .flatMap(List::stream);
                    case EntryBody.Agenda a -> Stream.of(text(a.about()), a.place(), a.organiser());
                    case EntryBody.Document d -> Stream.of(d.about(), d.topic(), attached.name());
                    case EntryBody.PublicInformation p ->
                            Stream.of(text(p.content()), attached.name());
                    case EntryBody.Question q -> Stream.of(text(q.answer()));
                    case EntryBody.FreePage p -> Stream.of(text(p.content()));
                    case EntryBody.Profile p -> Stream.of(text(p.content()));
                });
    }

    private static String joined(Stream<String> pieces) {
        return pieces.filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
    }

    private static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
