package id.pendopo.directory;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;

/**
 * A unit's website or social account. Source: registered by the city, checked by the observatory.
 *
 * @param written the address as someone wrote it
 * @param address its normal form; unique in the city within the network
 * @param owner the office that holds the account; empty if unknown
 * @param contact how to reach who runs it; for the back office only, empty if unknown
 */
public record Channel(
        ChannelId id,
        UnitId unit,
        Network network,
        String written,
        URI address,
        Optional<String> owner,
        Optional<String> contact,
        Verification verification,
        Provenance provenance,
        int version) {
    /** By network, the website first, then by address. */
    public static final Comparator<Channel> ORDER =
            Comparator.comparing(Channel::network).thenComparing(c -> c.address().toString());
}
