package id.pendopo.observatory.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses as people and pages write them. */
public final class Addresses {
    private Addresses() {}

    /** An http or https address, cleaned of what browsers forgive; empty if it cannot be one. */
    public static Optional<URI> parse(String written) {
        try {
            return Optional.of(new URI(written.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
