package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues the letters that a story's deadline is near; a second time queues none again. */
@Component
public class RemindOfStory {
    private final StoryRepository stories;
    private final StoryLetters letters;

    RemindOfStory(StoryRepository stories, StoryLetters letters) {
        this.stories = stories;
        this.letters = letters;
    }

    @Transactional
    public void remind(StoryId id) {
        stories.find(id)
                .ifPresent(story ->
                        story.handling().dueAt().ifPresent(due -> letters.due(story, due)));
    }
}
