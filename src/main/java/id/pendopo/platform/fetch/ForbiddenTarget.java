package id.pendopo.platform.fetch;

import java.net.UnknownHostException;

/** Ends a connection attempt inside the HTTP library before any packet is sent. */
final class ForbiddenTarget extends UnknownHostException {
    private static final long serialVersionUID = 1;
    private final String address;

    ForbiddenTarget(String host, String address) {
        super("Host %s has the address %s, which is out of bounds".formatted(host, address));
        this.address = address;
    }

    String address() {
        return address;
    }
}
