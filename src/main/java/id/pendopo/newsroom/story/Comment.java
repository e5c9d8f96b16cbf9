package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A remark on a story or on a passage of it.
 *
 * @param passage empty if it is on the whole story
 * @param settled when and by whom; empty while it is open
 */
public record Comment(
        UUID id,
        StoryId story,
        int textNumber,
        Instant at,
        Person by,
        String text,
        Optional<Passage> passage,
        Optional<Settled> settled) {
    /** Who found it dealt with. */
    public record Settled(Instant at, String by) {}
}
