package id.pendopo.newsroom.card;

import id.pendopo.directory.CityCode;
import id.pendopo.newsroom.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One card of a story, by what it says.
 *
 * @param place among the cards of its story, from 1
 * @param template id of the template it is drawn by
 * @param templateVersion of the template when it was written
 * @param dated the day that stands on it
 * @param version raised by every change; refuses the form of someone who saw an older one
 */
public record Card(
        CardId id,
        CityCode city,
        StoryId story,
        int place,
        String template,
        int templateVersion,
        CardContent content,
        LocalDate dated,
        Instant changedAt,
        Optional<Instant> removedAt,
        int version) {
    /** The fewest cards that make a carousel, and the most that every network takes. */
    public static final int FEWEST_IN_CAROUSEL = 2;

    public static final int MOST_IN_CAROUSEL = 10;
}
