package id.pendopo.newsroom;

import java.util.UUID;

/** The id of a programme. Version 7, so that it sorts by the moment it came into being. */
public record ProgrammeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
