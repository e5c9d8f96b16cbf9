package id.pendopo.directory.exchange;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Network;
import id.pendopo.directory.Provenance;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.Verification;
import id.pendopo.directory.channel.ChangeChannel;
import id.pendopo.directory.channel.RegisterChannel;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.directory.unit.ChangeUnit;
import id.pendopo.directory.unit.RegisterUnit;
import id.pendopo.directory.unit.ReopenUnit;
import id.pendopo.directory.unit.RetireUnit;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans rows of units; a unit is known by its id, or by its name or alias in the city. */
final class UnitRows implements RowPlanner {
    private static final String PARENT = Column.PARENT.field();

    private final Roster roster;
    private final NewIds ids;

    UnitRows(Roster roster, NewIds ids) {
        this.roster = roster;
        this.ids = ids;
    }

    @Override
    public Step plan(Row row) {
        var cells = new Cells(row);
        Optional<Unit> known = known(row, cells);
        Optional<UnitType> type = type(row, cells, known);
        UnitDraft draft = draft(row, cells, known, type);
        Decision<Unit> decision =
                known.map(unit -> changed(unit, row, cells, draft))
                        .orElseGet(() -> fresh(cells, draft));
        return switch (decision) {
            case Decision.Refuse<Unit>(var faults) -> {
                faults.stream()
                        .filter(cells::unnamed)
                        .filter(fault -> type.isPresent() || !fault.field().equals(PARENT))
                        .forEach(cells.faults()::add);
                website(known.map(Unit::id).orElseGet(UnitRows::nobody), row, cells);
                yield Step.faulty(row.text(Column.NAME), cells.faults());
            }
            case Decision.Accept<Unit>(var unit, var changes) ->
                    withWebsite(unit, changes, row, cells);
        };
    }

    /** Stands for a unit that can not be made, so that its website is looked at all the same. */
    private static UnitId nobody() {
        return new UnitId(UUID.randomUUID());
    }

    private Optional<Unit> known(Row row, Cells cells) {
        if (row.cell(Column.ID).isPresent()) {
            return cells.byId(id -> roster.unit(new UnitId(id)));
        }
        String name = row.text(Column.NAME);
        List<Unit> named = roster.named(name);
        if (named.size() > 1) {
            cells.fault(Column.NAME, "unit-ambiguous", name);
        }
        return named.stream().findFirst();
    }

    /** With a stand-in for a type that is faulty, so that all else of the row is looked at. */
    private UnitDraft draft(Row row, Cells cells, Optional<Unit> known, Optional<UnitType> type) {
        if (row.text(Column.NAME).isEmpty()) {
            cells.fault(Column.NAME, "cell-empty");
        }
        return new UnitDraft(
                type.orElse(UnitType.OTHER),
                name(row, known),
                parent(row, cells, known, type),
                row.changed(Column.TERRITORY, known.flatMap(Unit::territory)),
                cells.list(
                        Column.ALIASES, known.map(Unit::aliases).orElse(List.of()), text -> text),
                cells.list(
                        Column.FORMER_NAMES,
                        known.map(Unit::formerNames).orElse(List.of()),
                        Days::formerName),
                cells.word(
                        Column.NAME_STATUS,
                        Words.NAME_STATUS,
                        known.map(Unit::nameConfirmed).orElse(false)));
    }

    /** Only a row with the unit's id renames it; without, the name is what it was found by. */
    private static String name(Row row, Optional<Unit> known) {
        return row.cell(Column.ID).isPresent()
                ? row.text(Column.NAME)
                : known.map(Unit::name).orElse(row.text(Column.NAME));
    }

    private static Optional<UnitType> type(Row row, Cells cells, Optional<Unit> known) {
        Optional<String> text = row.cell(Column.TYPE);
        if (text.isEmpty()) {
            if (known.isEmpty()) {
                cells.fault(Column.TYPE, "cell-empty");
            }
            return known.map(Unit::type);
        }
        Optional<UnitType> type = UnitType.of(text.get());
        if (type.isEmpty()) {
            String allowed =
                    Arrays.stream(UnitType.values())
                            .map(UnitType::code)
                            .collect(Collectors.joining(", "));
            cells.fault(Column.TYPE, "word-unknown", text.get(), allowed);
        }
        return type;
    }

    /** A new unit without a parent stands directly below the city's government. */
    private Optional<UnitId> parent(
            Row row, Cells cells, Optional<Unit> known, Optional<UnitType> type) {
        if (type.equals(Optional.of(UnitType.CITY_GOVERNMENT))) {
            return Optional.empty();
        }
        if (row.cell(Column.PARENT).isPresent()) {
            return cells.unit(Column.PARENT, roster).map(Unit::id);
        }
        return known.isPresent()
                ? known.flatMap(Unit::parent)
                : roster.governing(roster.city().code().value()).map(Unit::id);
    }

    /** A new unit may come closed already: one of the past, for its history. */
    private Decision<Unit> fresh(Cells cells, UnitDraft draft) {
        boolean active = cells.word(Column.ACTIVE, Words.YES_NO, true);
        Decision<Unit> decision = RegisterUnit.decide(roster, draft, ids);
        if (active || !(decision instanceof Decision.Accept<Unit> accepted)) {
            return decision;
        }
        Unit closed = accepted.what().withActive(false);
        return Decision.change(closed, new Change.OfUnit(Optional.empty(), closed));
    }

    /** The unit changed and closed or opened as the row says, in one change. */
    private Decision<Unit> changed(Unit unit, Row row, Cells cells, UnitDraft draft) {
        boolean active = cells.word(Column.ACTIVE, Words.YES_NO, unit.active());
        Decision<Unit> decision = ChangeUnit.decide(roster, unit.id(), unit.version(), draft);
        if (active == unit.active() || !(decision instanceof Decision.Accept<Unit> accepted)) {
            return decision;
        }
        Decision<Unit> turned =
                active
                        ? ReopenUnit.decide(roster, unit.id())
                        : RetireUnit.decide(roster, unit.id(), unit.version());
        if (!(turned instanceof Decision.Accept<Unit>)) {
            return turned;
        }
        Unit after = accepted.what().withActive(active);
        return Decision.change(after, new Change.OfUnit(Optional.of(unit), after));
    }

    private Step withWebsite(Unit unit, List<Change> changes, Row row, Cells cells) {
        var all = new ArrayList<>(changes);
        all.addAll(website(unit.id(), row, cells));
        return new Step(unit.name(), unit.id().value(), all, cells.faults());
    }

    /** The changes of the unit's website that the row asks for; its faults go to the cells. */
    private List<Change> website(UnitId unit, Row row, Cells cells) {
        Optional<String> address = row.cell(Column.WEBSITE).filter(a -> !a.equals(Row.CLEAR));
        if (address.isEmpty()) {
            return List.of();
        }
        Optional<Channel> now =
                roster.channels(unit).stream()
                        .filter(channel -> channel.network() == Network.WEBSITE)
                        .findFirst();
        var draft = website(address.get(), cells, now);
        Decision<Channel> decision =
                now.map(c -> ChangeChannel.decide(roster, c.id(), c.version(), draft))
                        .orElseGet(() -> RegisterChannel.decide(roster, unit, draft, ids));
        return switch (decision) {
            case Decision.Refuse<Channel>(var faults) -> {
                faults.stream().map(UnitRows::ofWebsite).forEach(cells.faults()::add);
                yield List.of();
            }
            case Decision.Accept<Channel>(var channel, var changes) -> changes;
        };
    }

    private static ChannelDraft website(String address, Cells cells, Optional<Channel> now) {
        return new ChannelDraft(
                Network.WEBSITE,
                now.filter(c -> c.address().equals(normal(address)))
                        .map(Channel::written)
                        .orElse(address),
                now.flatMap(Channel::owner),
                now.flatMap(Channel::contact),
                now.map(Channel::verification).orElse(Verification.UNCHECKED),
                cells.word(
                        Column.WEBSITE_STATUS,
                        Words.PROVENANCE,
                        now.map(Channel::provenance).orElse(Provenance.REGISTERED)));
    }

    private static @Nullable URI normal(String address) {
        return ChannelAddress.of(Network.WEBSITE, address)
                .map(ChannelAddress::address)
                .orElse(null);
    }

    private static Fault ofWebsite(Fault fault) {
        return new Fault(
                fault.field().equals("address") ? Column.WEBSITE.field() : fault.field(),
                fault.code(),
                fault.values());
    }
}
