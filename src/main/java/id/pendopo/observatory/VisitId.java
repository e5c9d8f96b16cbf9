package id.pendopo.observatory;

import java.util.UUID;

/** The id of a visit. Version 7: sorts by start. */
public record VisitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
