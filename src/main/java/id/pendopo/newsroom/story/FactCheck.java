package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question to the unit whether a story is true, and what it said.
 *
 * @param textNumber the version of the text that was asked about
 * @param answer empty while it is open
 */
public record FactCheck(
        UUID id,
        StoryId story,
        int textNumber,
        Instant askedAt,
        Person askedBy,
        String question,
        Optional<Answer> answer) {
    /**
     * What the unit said.
     *
     * @param words remark; empty for none
     */
    public record Answer(Instant at, Person by, boolean confirmed, String words) {}
}
