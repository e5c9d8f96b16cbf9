package id.pendopo.publishing;

import java.util.UUID;

/**
 * The id of what one story says on one account. Version 7, so that it sorts by the moment it came
 * into being.
 */
public record PostId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
