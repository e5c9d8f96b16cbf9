package id.pendopo.identity.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Less than a whole network address. */
public final class ShortAddress {
    private static final int IPV4 = 4;
    private static final int IPV6_CUSTOMER = 8;
    private static final int IPV6_SHOWN = 4;

    private ShortAddress() {}

    /** The address, of IPv6 only the 64 bits that tell a customer. */
    static String network(String address) {
        byte[] bytes = bytes(address);
        return HexFormat.of()
                .formatHex(
                        bytes,
                        0,
                        bytes.length == IPV4 ? IPV4 : Math.min(bytes.length, IPV6_CUSTOMER));
    }

    /** For showing: enough to recognise one's own office, too little to find a person. */
    public static String shown(String address) {
        byte[] bytes = bytes(address);
        if (bytes.length == IPV4) {
            return "%d.%d.x.x".formatted(bytes[0] & 0xff, bytes[1] & 0xff);
        }
        byte[] head = Arrays.copyOf(bytes, IPV6_SHOWN);
        return "%s:%s::x"
                .formatted(
                        HexFormat.of().formatHex(head, 0, 2), HexFormat.of().formatHex(head, 2, 4));
    }

    private static byte[] bytes(String address) {
        try {
            // A literal is parsed without asking any name server; anything else is nobody's
            // address.
            boolean literal = address.indexOf(':') >= 0 || address.matches("[0-9.]+");
            return literal ? InetAddress.getByName(address).getAddress() : new byte[IPV4];
        } catch (UnknownHostException e) {
            return new byte[IPV4];
        }
    }
}
