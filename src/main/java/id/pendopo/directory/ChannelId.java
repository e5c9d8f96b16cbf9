package id.pendopo.directory;

import java.util.UUID;

/** The id of a channel. */
public record ChannelId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
