package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryStatus;
import java.time.Instant;

/**
 * One act in the history of a story.
 *
 * @param status after the act
 * @param textNumber the version of the text it was done with
 * @param note reason or remark; empty for none
 * @param forced whether it was done without a second pair of eyes; the note says why
 */
public record StoryStep(
        Instant at,
        Person by,
        StoryAct act,
        StoryStatus status,
        int textNumber,
        String note,
        boolean forced) {}
