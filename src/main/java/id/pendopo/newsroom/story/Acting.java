package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Runs one act on one story: its row locked, the permission asked where the story lies, refused if
 * somebody changed it since it was seen, and written together with its step and the trail.
 */
@Component
class Acting {
    private final StoryRepository stories;
    private final StoryTrail trail;
    private final InstantSource clock;

    Acting(StoryRepository stories, StoryTrail trail, InstantSource clock) {
        this.stories = stories;
        this.trail = trail;
        this.clock = clock;
    }

    /** What an act wants to do with a story. */
    sealed interface Wish {
        /**
         * @param note reason or remark; empty for none
         * @param forced done without a second pair of eyes
         */
        record Change(Story after, StoryAct act, String note, boolean forced) implements Wish {
            Change(Story after, StoryAct act) {
                this(after, act, "", false);
            }
        }

        record Refuse(List<StoryFault> faults) implements Wish {}

        /** It is so already. */
        record Leave() implements Wish {}
    }

    /** Does it; within the caller's transaction. */
    Acted act(StoryId id, int seen, Actor by, String permission, Function<Story, Wish> wish) {
        Story story = locked(id);
        by.demand(permission, story.scope());
        return story.version() == seen ? act(story, by, wish.apply(story)) : new Acted.Stale(story);
    }

    Story locked(StoryId id) {
        return stories.lock(id).orElseThrow(() -> new NotFound("Story " + id));
    }

    Acted act(Story story, Actor by, Wish wish) {
        return switch (wish) {
            case Wish.Leave() -> new Acted.Done(story);
            case Wish.Refuse(var faults) -> new Acted.Refused(story, faults);
            case Wish.Change(var after, var act, var note, var forced) -> {
                Instant now = clock.instant();
                Story changed = stories.change(after, now);
                trail.tell(by, act, story, changed, note, forced, now);
                yield new Acted.Done(changed);
            }
        };
    }
}
