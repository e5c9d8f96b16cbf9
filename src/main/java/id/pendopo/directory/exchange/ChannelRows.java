package id.pendopo.directory.exchange;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.Network;
import id.pendopo.directory.Provenance;
import id.pendopo.directory.Unit;
import id.pendopo.directory.Verification;
import id.pendopo.directory.channel.ChangeChannel;
import id.pendopo.directory.channel.RegisterChannel;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plans rows of channels; one is known by its id, or by network and normal address. */
final class ChannelRows implements RowPlanner {
    private static final Locale INDONESIAN = Locale.of("id");

    private final Roster roster;
    private final NewIds ids;

    ChannelRows(Roster roster, NewIds ids) {
        this.roster = roster;
        this.ids = ids;
    }

    @Override
    public Step plan(Row row) {
        var cells = new Cells(row);
        String label = row.text(Column.ADDRESS);
        Optional<Unit> unit = cells.unit(Column.UNIT, roster);
        Optional<Network> network = network(row, cells);
        Optional<Channel> known = known(row, cells, network);
        if (unit.isPresent() && known.filter(c -> !c.unit().equals(unit.get().id())).isPresent()) {
            cells.fault(Column.ADDRESS, "address-taken", label, owner(known.get()));
        }
        if (unit.isEmpty() || network.isEmpty() || !cells.faults().isEmpty()) {
            return Step.faulty(label, cells.faults());
        }
        ChannelDraft draft = draft(row, cells, network.get(), known);
        if (!cells.faults().isEmpty()) {
            return Step.faulty(label, cells.faults());
        }
        Decision<Channel> decision =
                known.map(c -> ChangeChannel.decide(roster, c.id(), c.version(), draft))
                        .orElseGet(
                                () -> RegisterChannel.decide(roster, unit.get().id(), draft, ids));
        return switch (decision) {
            case Decision.Accept<Channel>(var channel, var changes) ->
                    new Step(label, channel.id().value(), changes, List.of());
            case Decision.Refuse<Channel>(var faults) -> Step.faulty(label, faults);
        };
    }

    private static Optional<Network> network(Row row, Cells cells) {
        Optional<String> text = row.cell(Column.NETWORK);
        Optional<Network> network = text.flatMap(Words.NETWORK::read);
        if (text.isEmpty()) {
            cells.fault(Column.NETWORK, "cell-empty");
        } else if (network.isEmpty()) {
            cells.fault(
                    Column.NETWORK, "word-unknown", text.get(), Words.NETWORK.allowed(INDONESIAN));
        }
        return network;
    }

    private Optional<Channel> known(Row row, Cells cells, Optional<Network> network) {
        return row.cell(Column.ID).isPresent()
                ? cells.byId(id -> roster.channel(new ChannelId(id)))
                : network.flatMap(n -> ChannelAddress.of(n, row.text(Column.ADDRESS)))
                        .flatMap(a -> roster.channelAt(a.network(), a.address()));
    }

    /** An address that is only written in another way stays as it was first written. */
    private static ChannelDraft draft(
            Row row, Cells cells, Network network, Optional<Channel> known) {
        String written = row.text(Column.ADDRESS);
        return new ChannelDraft(
                network,
                known.filter(c -> same(c, network, written)).map(Channel::written).orElse(written),
                row.changed(Column.OWNER, known.flatMap(Channel::owner)),
                row.changed(Column.CONTACT, known.flatMap(Channel::contact)),
                cells.word(
                        Column.VERIFICATION,
                        Words.VERIFICATION,
                        known.map(Channel::verification).orElse(Verification.UNCHECKED)),
                cells.word(
                        Column.PROVENANCE,
                        Words.PROVENANCE,
                        known.map(Channel::provenance).orElse(Provenance.REGISTERED)));
    }

    private static boolean same(Channel channel, Network network, String written) {
        return ChannelAddress.of(network, written)
                .filter(a -> a.network() == channel.network())
                .filter(a -> a.address().equals(channel.address()))
                .isPresent();
    }

    private String owner(Channel channel) {
        return roster.unit(channel.unit()).map(Unit::name).orElse("");
    }
}
