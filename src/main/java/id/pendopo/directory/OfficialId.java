package id.pendopo.directory;

import java.util.UUID;

/** The id of an official. */
public record OfficialId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
