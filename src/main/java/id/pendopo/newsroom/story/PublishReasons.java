package id.pendopo.newsroom.story;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * When publishing needs a reason that everybody in the newsroom sees: the publisher wrote it, or
 * the writing help found what must be mended.
 */
@Component
class PublishReasons {
    private final AdviseOnStory advice;

    PublishReasons(AdviseOnStory advice) {
        this.advice = advice;
    }

    /**
     * What is missing.
     *
     * @param reason empty if none was given
     */
    List<StoryFault> faults(Story story, Person publisher, String reason) {
        var faults = new ArrayList<>(SecondEyes.faults(story, publisher, reason));
        if (reason.isBlank() && advice.mustBeMended(story)) {
            faults.add(StoryFault.MUST_BE_MENDED);
        }
        return faults;
    }
}
