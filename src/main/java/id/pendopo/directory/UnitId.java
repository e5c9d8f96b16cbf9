package id.pendopo.directory;

import java.util.UUID;

/** The id of a unit. Version 7, so that it sorts by moment of registration. */
public record UnitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
