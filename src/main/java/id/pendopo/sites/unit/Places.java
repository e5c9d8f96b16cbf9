package id.pendopo.sites.unit;

import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in lists of stories, as addresses write them. */
public final class Places {
    /** Microseconds, which is what the database keeps, then the id. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,16})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000;

    private Places() {}

    public static String write(PublishedStory.Cursor place) {
        Instant at = place.publishedAt();
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / NANOS)
                + "-"
                + place.id();
    }

    /** Empty if it is no place: the list then begins at its beginning. */
    public static Optional<PublishedStory.Cursor> read(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long micros = Long.parseLong(matcher.group(1));
        return Optional.of(
                new PublishedStory.Cursor(
                        Instant.ofEpochSecond(micros / MICROS, micros % MICROS * NANOS),
                        new StoryId(UUID.fromString(matcher.group(2)))));
    }
}
