package id.pendopo.publishing;

import java.util.UUID;

/**
 * The id of one attempt to bring a post to its network. Version 7, so that it sorts by the moment
 * it came into being.
 */
public record DeliveryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
