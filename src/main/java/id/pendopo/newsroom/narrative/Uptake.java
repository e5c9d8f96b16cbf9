package id.pendopo.newsroom.narrative;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * What one unit did with a narrative.
 *
 * @param at when it decided; empty while it has not
 * @param by the name of who decided; empty while nobody has
 * @param reason of declining; empty otherwise
 * @param own the paragraph the unit added, clean HTML; empty for none
 * @param textNumber which text of the narrative its story holds; 0 before it is adopted
 * @param taken hash of the text as it was taken
 * @param status of its story
 * @param publishedAt when its story became public
 */
public record Uptake(
        NarrativeId narrative,
        UnitId unit,
        State state,
        Optional<Instant> at,
        String by,
        String reason,
        Optional<StoryId> story,
        String own,
        int textNumber,
        String taken,
        Optional<Instant> remindedAt,
        Optional<StoryStatus> status,
        Optional<Instant> publishedAt) {
    /** What a unit decided. */
    public enum State {
        WAITING,
        ADOPTED,
        DECLINED
    }

    /** Whether its story holds an older text than the narrative's newest. */
    public boolean behind(Narrative narrative) {
        return state == State.ADOPTED && textNumber < narrative.textNumber();
    }
}
