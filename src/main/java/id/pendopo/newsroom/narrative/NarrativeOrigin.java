package id.pendopo.newsroom.narrative;

import id.pendopo.newsroom.Adopted;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.PublishedRepository;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which stories of units are the city's text, so that their pages can lead to it. */
@Component
public class NarrativeOrigin {
    private final UptakeRepository uptakes;
    private final PublishedRepository published;

    NarrativeOrigin(UptakeRepository uptakes, PublishedRepository published) {
        this.uptakes = uptakes;
        this.published = published;
    }

    /** Those of the stories that were adopted, whatever their status. */
    public Map<StoryId, Adopted> of(Collection<StoryId> stories) {
        Map<StoryId, Optional<StoryId>> origins = uptakes.originals(stories);
        Set<StoryId> originals =
                origins.values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
        Map<StoryId, PublishedStory> shown =
                originals.stream()
                        .flatMap(id -> published.find(id).stream())
                        .filter(s -> s.withdrawal().isEmpty())
                        .collect(Collectors.toMap(PublishedStory::id, Function.identity()));
        return origins.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                e ->
                                        new Adopted(
                                                e.getValue()
                                                        .flatMap(id ->
                                                                Optional.ofNullable(
                                                                        shown.get(id))))));
    }
}
