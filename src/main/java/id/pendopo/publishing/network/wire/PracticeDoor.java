package id.pendopo.publishing.network.wire;

import id.pendopo.directory.Network;
import java.net.URI;

/** Where the practice networks stand in for the real ones. */
public interface PracticeDoor {
    /**
     * The address that stands in.
     *
     * @param real as in the settings
     */
    URI insteadOf(Network network, URI real);

    /** Whether the address is of the practice networks. */
    boolean owns(URI address);

    /** Our application's name at the practice networks. */
    String clientId();

    String clientSecret();
}
