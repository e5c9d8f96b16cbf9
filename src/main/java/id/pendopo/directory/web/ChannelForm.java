package id.pendopo.directory.web;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Network;
import id.pendopo.directory.Provenance;
import id.pendopo.directory.Verification;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A channel as a form holds it. */
public record ChannelForm(
        String network,
        String address,
        String owner,
        String contact,
        String verification,
        int version) {

    static ChannelForm empty(String network) {
        return new ChannelForm(network, "", "", "", Verification.UNCHECKED.name(), 0);
    }

    static ChannelForm of(Channel channel) {
        return new ChannelForm(
                channel.network().name(),
                channel.written(),
                channel.owner().orElse(""),
                channel.contact().orElse(""),
                channel.verification().name(),
                channel.version());
    }

    static ChannelForm read(Posted posted) {
        return new ChannelForm(
                posted.text("network"),
                posted.text("address"),
                posted.text("owner"),
                posted.text("contact"),
                posted.text("verification"),
                posted.number("version"));
    }

    /** The draft the form asks for; whoever saves it in the back office has registered it. */
    Optional<ChannelDraft> draft(List<Fault> faults) {
        Optional<Network> chosen =
                Arrays.stream(Network.values()).filter(n -> n.name().equals(network)).findFirst();
        if (chosen.isEmpty()) {
            faults.add(Fault.on("network", "network-missing"));
        }
        Verification checked =
                Arrays.stream(Verification.values())
                        .filter(v -> v.name().equals(verification))
                        .findFirst()
                        .orElse(Verification.UNCHECKED);
        return chosen.map(n ->
                new ChannelDraft(
                        n,
                        address,
                        FormTexts.some(owner),
                        FormTexts.some(contact),
                        checked,
                        Provenance.REGISTERED));
    }
}
