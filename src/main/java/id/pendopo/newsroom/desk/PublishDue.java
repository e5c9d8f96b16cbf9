package id.pendopo.newsroom.desk;

import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.PublishStory;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due, each story in a transaction of its own. Killed in the middle, the next
 * round goes on where this one stopped; a story goes out once, for its row says whether it did.
 */
@Component
public class PublishDue {
    private static final Logger LOG = LoggerFactory.getLogger(PublishDue.class);

    private final StoryListRepository stories;
    private final PublishStory publish;
    private final InstantSource clock;

    PublishDue(StoryListRepository stories, PublishStory publish, InstantSource clock) {
        this.stories = stories;
        this.publish = publish;
        this.clock = clock;
    }

    /** A story that can not go out does not hold up the others; it is tried again. */
    public void all() {
        for (StoryId id : stories.plannedUntil(clock.instant())) {
            try {
                publish.publishPlanned(id);
            } catch (RuntimeException e) {
                LOG.warn("Story {} is due and was not published; it is tried again", id, e);
            }
        }
    }
}
