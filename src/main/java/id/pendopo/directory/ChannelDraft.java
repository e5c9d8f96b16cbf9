package id.pendopo.directory;

import java.util.Optional;

/**
 * What someone wants the register to say of a channel; see {@link Channel}.
 *
 * @param address as written; the register finds its normal form
 */
public record ChannelDraft(
        Network network,
        String address,
        Optional<String> owner,
        Optional<String> contact,
        Verification verification,
        Provenance provenance) {

    /** A channel the city itself enters, not looked at yet. */
    public static ChannelDraft registered(Network network, String address) {
        return new ChannelDraft(
                network,
                address,
                Optional.empty(),
                Optional.empty(),
                Verification.UNCHECKED,
                Provenance.REGISTERED);
    }

    /** The draft that would change nothing. */
    public static ChannelDraft of(Channel channel) {
        return new ChannelDraft(
                channel.network(),
                channel.written(),
                channel.owner(),
                channel.contact(),
                channel.verification(),
                channel.provenance());
    }
}
