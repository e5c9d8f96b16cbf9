package id.pendopo.newsroom.narrative;

import id.pendopo.directory.CityCode;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One text that a city gives to its units, so that all speak with one voice. Source: Inpres 9/2015.
 *
 * @param story the story of the city it follows; empty for a text of its own
 * @param textNumber raised by each correction, from 1
 * @param correction what was corrected last; empty if nothing
 * @param endedAt when it was called off; empty while it holds
 * @param version refuses the form of someone who saw an older one
 */
public record Narrative(
        NarrativeId id,
        CityCode city,
        Optional<StoryId> story,
        Wording wording,
        Terms terms,
        int textNumber,
        String correction,
        Person givenBy,
        Instant givenAt,
        Optional<Instant> endedAt,
        int version) {

    /**
     * What the city says of its use.
     *
     * @param messages the key messages, in order
     * @param until last day; empty if it holds until it is called off
     * @param must whether a unit may not decline it
     * @param directly whether the unchanged text is public at once when a unit adopts it
     */
    public record Terms(
            List<String> messages,
            LocalDate from,
            Optional<LocalDate> until,
            boolean must,
            boolean directly) {
        public static final int MOST_MESSAGES = 10;
        public static final int LONGEST_MESSAGE = 300;

        public Terms {
            messages = List.copyOf(messages);
        }
    }

    /** Whether units may adopt it on the day. */
    public boolean open(LocalDate day) {
        return endedAt.isEmpty()
                && !day.isBefore(terms.from())
                && terms.until().map(last -> !day.isAfter(last)).orElse(true);
    }
}
