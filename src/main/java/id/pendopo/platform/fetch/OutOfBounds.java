package id.pendopo.platform.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * The addresses of the network that are nobody's public server: this machine, private networks, the
 * cloud's metadata service, groups, and IPv6 forms that carry such an IPv4 address inside.
 */
final class OutOfBounds {
    /** First byte, second byte from, second byte to. */
    private static final int[][] FOUR = {
        {0, 0, 255},
        {10, 0, 255},
        {100, 64, 127},
        {127, 0, 255},
        {169, 254, 254},
        {172, 16, 31},
        {192, 168, 168},
        {198, 18, 19},
        {224, 0, 255}
    };

    private OutOfBounds() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? four(bytes, 0) : six(address, bytes);
    }

    private static boolean four(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        for (int[] range : FOUR) {
            if (first == range[0] && second >= range[1] && second <= range[2]) {
                return true;
            }
        }
        boolean reserved = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean documentation =
                (first == 198 && second == 51 && third == 100)
                        || (first == 203 && second == 0 && third == 113);
        return first >= 224 || reserved || documentation;
    }

    private static boolean six(InetAddress address, byte[] bytes) {
        boolean named =
                address.isLoopbackAddress()
                        || address.isAnyLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        boolean unique = (bytes[0] & 0xfe) == 0xfc;
        boolean special = first == 0x0100 || (first == 0x2001 && (second == 0 || second == 0xdb8));
        boolean translatedLocally = first == 0x64 && second == 0xff9b && pair(bytes, 4) == 1;
        boolean sixToFour = first == 0x2002 && four(bytes, 2);
        boolean translated = first == 0x64 && second == 0xff9b && four(bytes, 12);
        boolean mapped = first == 0 && second == 0 && pair(bytes, 4) == 0 && pair(bytes, 6) == 0;
        return named || unique || special || translatedLocally || sixToFour || translated || mapped;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }
}
