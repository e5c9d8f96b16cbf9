package id.pendopo.sites.twin.hub;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * What somebody asked the hub for.
 *
 * @param topic the address of a feed of ours
 * @param secret with which to sign; empty for none
 */
record HubRequest(URI callback, URI topic, Mode mode, Duration lease, String secret) {
    enum Mode {
        SUBSCRIBE,
        UNSUBSCRIBE;

        /** As the protocol writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Never the secret, because records print themselves into logs. */
    @Override
    public String toString() {
        return "HubRequest[callback=%s, topic=%s, mode=%s]".formatted(callback, topic, mode);
    }
}
