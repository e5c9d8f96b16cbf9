package id.pendopo.directory.channel;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a channel out of the register; its history stays. */
@Component
public final class RemoveChannel {
    private final Ledger ledger;

    public RemoveChannel(Ledger ledger) {
        this.ledger = ledger;
    }

    public Recording<Channel> remove(CityCode city, ChannelId channel, int seen, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, channel, seen));
    }

    public static Decision<Channel> decide(Roster roster, ChannelId id, int seen) {
        Optional<Channel> before = roster.channel(id);
        if (before.isEmpty()) {
            return Decision.refuse(Fault.on("", "removed-meanwhile"));
        }
        if (before.get().version() != seen) {
            return Decision.refuse(
                    Fault.on("", "changed-meanwhile", before.get().address().toString()));
        }
        return Decision.change(before.get(), new Change.OfChannel(before, Optional.empty()));
    }
}
