package id.pendopo.newsroom.desk;

import id.pendopo.newsroom.NewsroomSettings;
import id.pendopo.newsroom.story.RemindOfStory;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Writes to whoever works on a story before its deadline, once for each deadline. */
@Component
public class RemindOfDeadlines {
    private final StoryListRepository stories;
    private final RemindOfStory remind;
    private final NewsroomSettings settings;
    private final InstantSource clock;

    RemindOfDeadlines(
            StoryListRepository stories,
            RemindOfStory remind,
            NewsroomSettings settings,
            InstantSource clock) {
        this.stories = stories;
        this.remind = remind;
        this.settings = settings;
        this.clock = clock;
    }

    public void all() {
        Instant now = clock.instant();
        stories.dueBetween(now, now.plus(settings.remindBefore())).forEach(remind::remind);
    }
}
