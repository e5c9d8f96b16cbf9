package id.pendopo.newsroom.narrative;

import java.util.UUID;

/** The id of a narrative. Version 7, so that it sorts by the moment it was given out. */
public record NarrativeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
