package id.pendopo.directory.channel;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes a channel's address or what is known of it. */
@Component
public final class ChangeChannel {
    private final Ledger ledger;

    public ChangeChannel(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Changes the channel.
     *
     * @param seen the version the person had before their eyes
     */
    public Recording<Channel> change(
            CityCode city, ChannelId channel, int seen, ChannelDraft draft, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, channel, seen, draft));
    }

    public static Decision<Channel> decide(
            Roster roster, ChannelId id, int seen, ChannelDraft draft) {
        Optional<Channel> found = roster.channel(id);
        if (found.isEmpty()) {
            return Decision.refuse(Fault.on("", "removed-meanwhile"));
        }
        Channel before = found.get();
        List<Fault> faults = new ArrayList<>(ChannelRules.faults(roster, draft, Optional.of(id)));
        if (before.version() != seen) {
            faults.add(Fault.on("", "changed-meanwhile", before.address().toString()));
        }
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        Channel same = ChannelRules.channel(draft, id, before.unit(), before.version());
        if (same.equals(before)) {
            return Decision.nothing(before);
        }
        Channel after = ChannelRules.channel(draft, id, before.unit(), before.version() + 1);
        return Decision.change(
                after, new Change.OfChannel(Optional.of(before), Optional.of(after)));
    }
}
