package id.pendopo.directory.channel;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a channel in the register must fulfil. */
final class ChannelRules {
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_TEXT = 200;

    private ChannelRules() {}

    /**
     * All faults of the draft; empty if it may be written.
     *
     * @param self empty if the channel is new
     */
    static List<Fault> faults(Roster roster, ChannelDraft draft, Optional<ChannelId> self) {
        var faults = new ArrayList<Fault>();
        address(roster, draft, self).ifPresent(faults::add);
        length("owner", draft.owner()).ifPresent(faults::add);
        length("contact", draft.contact()).ifPresent(faults::add);
        return faults;
    }

    /** The channel the draft asks for; only for a draft without faults. */
    static Channel channel(ChannelDraft draft, ChannelId id, UnitId unit, int version) {
        return new Channel(
                id,
                unit,
                draft.network(),
                draft.address().strip(),
                ChannelAddress.of(draft.network(), draft.address()).orElseThrow().address(),
                draft.owner().flatMap(ChannelRules::said),
                draft.contact().flatMap(ChannelRules::said),
                draft.verification(),
                draft.provenance(),
                version);
    }

    private static Optional<Fault> address(
            Roster roster, ChannelDraft draft, Optional<ChannelId> self) {
        String written = draft.address().strip();
        if (written.isEmpty()) {
            return Optional.of(Fault.on("address", "address-empty"));
        }
        if (written.length() > LONGEST_ADDRESS) {
            return Optional.of(Fault.on("address", "too-long", Integer.toString(LONGEST_ADDRESS)));
        }
        Optional<ChannelAddress> normal = ChannelAddress.of(draft.network(), written);
        if (normal.isEmpty()) {
            return Optional.of(
                    Fault.on("address", "address-of-other-form", written, draft.network().name()));
        }
        return roster.channelAt(draft.network(), normal.get().address())
                .filter(other -> !self.equals(Optional.of(other.id())))
                .map(other ->
                        Fault.on(
                                "address",
                                "address-taken",
                                written,
                                roster.unit(other.unit()).map(Unit::name).orElse("")));
    }

    /** A lone hyphen is how people write that there is nothing. */
    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty() && !t.equals("-"));
    }

    private static Optional<Fault> length(String field, Optional<String> text) {
        return text.filter(t -> t.length() > LONGEST_TEXT)
                .map(t -> Fault.on(field, "too-long", Integer.toString(LONGEST_TEXT)));
    }
}
