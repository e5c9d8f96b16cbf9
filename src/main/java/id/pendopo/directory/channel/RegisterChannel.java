package id.pendopo.directory.channel;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a unit's website or account into the register. */
@Component
public final class RegisterChannel {
    private final Ledger ledger;
    private final NewIds ids;

    public RegisterChannel(Ledger ledger, NewIds ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    public Recording<Channel> register(CityCode city, UnitId unit, ChannelDraft draft, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, unit, draft, ids));
    }

    public static Decision<Channel> decide(
            Roster roster, UnitId unit, ChannelDraft draft, NewIds ids) {
        List<Fault> faults = ChannelRules.faults(roster, draft, Optional.empty());
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        Channel channel = ChannelRules.channel(draft, ids.channel(), unit, 1);
        return Decision.change(
                channel, new Change.OfChannel(Optional.empty(), Optional.of(channel)));
    }
}
