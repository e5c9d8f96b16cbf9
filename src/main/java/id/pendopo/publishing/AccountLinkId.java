package id.pendopo.publishing;

import java.util.UUID;

/**
 * The id of the link between a city's or unit's official account and Pendopo. Version 7, so that it
 * sorts by the moment it came into being.
 */
public record AccountLinkId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
