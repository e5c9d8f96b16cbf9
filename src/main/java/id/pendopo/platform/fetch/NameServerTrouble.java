package id.pendopo.platform.fetch;

import java.net.UnknownHostException;

/** Nobody could say whether the name exists. */
final class NameServerTrouble extends UnknownHostException {
    private static final long serialVersionUID = 1;

    NameServerTrouble(String host) {
        super("The address of %s could not be asked for".formatted(host));
    }
}
