package id.pendopo.identity;

import java.util.UUID;

/** The id of an account. Version 7, so that it sorts by moment of invitation. */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
