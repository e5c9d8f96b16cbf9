package id.pendopo.sites;

import java.util.UUID;

/** The id of an entry. Version 7: sorts by the moment it was begun. */
public record EntryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
