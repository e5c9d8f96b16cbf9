package id.pendopo.newsroom.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the body of a program's request turns out to be. */
sealed interface StoryBody {
    /** Bytes of the longest body; many times the longest story. */
    int LARGEST = 1 << 20;

    record Told(StoryJson story) implements StoryBody {}

    record TooLarge() implements StoryBody {}

    /**
     * No story.
     *
     * @param field the member that cannot be read, as {@code place.latitude}; empty if it is no
     *     JSON
     */
    record Unreadable(String field) implements StoryBody {}

    /** Reads it; a member that nobody knows is a slip of the pen, not to be passed over. */
    static StoryBody read(InputStream in) throws IOException {
        byte[] sent = in.readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            return new TooLarge();
        }
        try {
            StoryJson story = Mapper.STRICT.readValue(sent, StoryJson.class);
            return story == null ? new Unreadable("") : new Told(story);
        } catch (JacksonException e) {
            return new Unreadable(
                    e.getPath().stream()
                            .map(at ->
                                    at.getPropertyName() == null
                                            ? Integer.toString(at.getIndex())
                                            : at.getPropertyName())
                            .collect(Collectors.joining(".")));
        }
    }

    /** Holds the one mapper. */
    final class Mapper {
        private static final JsonMapper STRICT =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();

        private Mapper() {}
    }
}
