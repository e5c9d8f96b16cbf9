package id.pendopo.directory.exchange;

import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.NameKey;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.directory.official.AppointOfficial;
import id.pendopo.directory.official.CorrectOfficial;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans rows of officials; a term is known by its id, or by unit, name, position and first day. */
final class OfficialRows implements RowPlanner {
    private final Roster roster;
    private final NewIds ids;

    OfficialRows(Roster roster, NewIds ids) {
        this.roster = roster;
        this.ids = ids;
    }

    @Override
    public Step plan(Row row) {
        var cells = new Cells(row);
        String label = row.text(Column.OFFICIAL_NAME);
        Optional<Unit> unit = cells.unit(Column.UNIT, roster);
        Optional<LocalDate> from = cells.day(Column.FROM, Optional.empty());
        Optional<Official> known =
                row.cell(Column.ID).isPresent()
                        ? cells.byId(id -> roster.official(new OfficialId(id)))
                        : unit.flatMap(u -> find(u.id(), row, from));
        OfficialDraft draft = draft(row, cells, known, from);
        if (unit.isPresent() && known.filter(o -> !o.unit().equals(unit.get().id())).isPresent()) {
            cells.fault(Column.UNIT, "official-of-other-unit", unit.get().name());
        }
        if (unit.isEmpty() || !cells.faults().isEmpty()) {
            return Step.faulty(label, cells.faults());
        }
        Decision<Official> decision =
                known.map(o -> CorrectOfficial.decide(roster, o.id(), o.version(), draft))
                        .orElseGet(
                                () -> AppointOfficial.decide(roster, unit.get().id(), draft, ids));
        return switch (decision) {
            case Decision.Accept<Official>(var official, var changes) ->
                    new Step(label, official.id().value(), changes, List.of());
            case Decision.Refuse<Official>(var faults) -> Step.faulty(label, faults);
        };
    }

    private Optional<Official> find(UnitId unit, Row row, Optional<LocalDate> from) {
        String name = NameKey.of(row.text(Column.OFFICIAL_NAME));
        String position = NameKey.of(row.text(Column.POSITION));
        return roster.officials(unit).stream()
                .filter(o -> NameKey.of(o.name()).equals(name))
                .filter(o -> NameKey.of(o.position()).equals(position))
                .filter(o -> from.isEmpty() || o.from().isEmpty() || o.from().equals(from))
                .findFirst();
    }

    private static OfficialDraft draft(
            Row row, Cells cells, Optional<Official> known, Optional<LocalDate> from) {
        return new OfficialDraft(
                row.text(Column.OFFICIAL_NAME),
                row.text(Column.POSITION),
                cells.word(Column.HEAD, Words.YES_NO, known.map(Official::head).orElse(false)),
                cells.word(Column.ACTING, Words.YES_NO, known.map(Official::acting).orElse(false)),
                row.cell(Column.FROM).isPresent() ? from : known.flatMap(Official::from),
                cells.day(Column.UNTIL, known.flatMap(Official::until)));
    }
}
