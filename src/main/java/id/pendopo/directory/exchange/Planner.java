package id.pendopo.directory.exchange;

import id.pendopo.directory.Fault;
import id.pendopo.directory.exchange.Plan.Effect;
import id.pendopo.directory.exchange.Plan.Planned;
import id.pendopo.directory.exchange.Plan.RowFault;
import id.pendopo.directory.exchange.RowPlanner.Step;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.FieldChange;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Finds what a table would change. Rows may stand in any order: one that cannot be done yet, as a
 * unit before its parent or a successor before the end of the predecessor's term, is tried again
 * after the others.
 */
final class Planner {
    /** Enough for city, secretariat, division and below; more only costs time on faulty files. */
    private static final int PASSES = 6;

    private final Sheet sheet;
    private final Roster roster;
    private final RowPlanner planner;
    private final Map<Integer, Planned> planned = new TreeMap<>();
    private final Map<UUID, Integer> subjects = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Planner(Sheet sheet, Roster roster, RowPlanner planner) {
        this.sheet = sheet;
        this.roster = roster;
        this.planner = planner;
    }

    /**
     * The plan of a sheet.
     *
     * @param roster takes all changes of the plan in
     */
    static Plan plan(Kind kind, Sheet sheet, Roster roster, NewIds ids) {
        RowPlanner rows =
                switch (kind) {
                    case UNITS -> new UnitRows(roster, ids);
                    case OFFICIALS -> new OfficialRows(roster, ids);
                    case CHANNELS -> new ChannelRows(roster, ids);
                };
        var planner = new Planner(sheet, roster, rows);
        planner.passes();
        return new Plan(
                kind, sheet.ignored(), List.copyOf(planner.planned.values()), planner.changes);
    }

    private void passes() {
        List<Row> open = sheet.rows();
        for (int pass = 1; !open.isEmpty(); pass++) {
            List<Row> refused = pass(open);
            if (refused.size() == open.size() || pass == PASSES) {
                return;
            }
            open = refused;
        }
    }

    private List<Row> pass(List<Row> rows) {
        var refused = new ArrayList<Row>();
        for (Row row : rows) {
            Step step = row.surplus().isEmpty() ? planner.plan(row) : shifted(row);
            if (step.faults().isEmpty() && subjects.containsKey(step.subject())) {
                String first = Integer.toString(subjects.get(step.subject()));
                step = Step.faulty(step.label(), List.of(Fault.on("", "row-repeated", first)));
            }
            if (step.faults().isEmpty()) {
                accept(row, step);
            } else {
                planned.put(row.number(), faulty(row, step));
                refused.add(row);
            }
        }
        return refused;
    }

    private static Step shifted(Row row) {
        String values = String.join(", ", row.surplus());
        return Step.faulty("", List.of(Fault.on("", "row-shifted", values)));
    }

    private void accept(Row row, Step step) {
        var fields = new ArrayList<FieldChange>();
        boolean fresh = false;
        for (Change change : step.changes()) {
            fields.addAll(FieldChange.of(change, roster));
            fresh |= isNew(change, row);
            roster.apply(change);
        }
        changes.addAll(step.changes());
        subjects.put(step.subject(), row.number());
        Effect effect =
                step.changes().isEmpty() ? Effect.UNCHANGED : fresh ? Effect.NEW : Effect.CHANGED;
        planned.put(
                row.number(), new Planned(row.number(), step.label(), effect, fields, List.of()));
    }

    /** A website that comes with a known unit's row changes the unit; it is no new row. */
    private boolean isNew(Change change, Row row) {
        return switch (change) {
            case Change.OfCity(var before, var after) -> false;
            case Change.OfUnit(var before, var after) -> before.isEmpty();
            case Change.OfOfficial(var before, var after) -> before.isEmpty();
            case Change.OfChannel(var before, var after) ->
                    before.isEmpty() && !row.cells().containsKey(Column.NAME);
        };
    }

    private Planned faulty(Row row, Step step) {
        return new Planned(
                row.number(),
                step.label(),
                Effect.FAULTY,
                List.of(),
                step.faults().stream().map(fault -> located(row, fault)).toList());
    }

    private RowFault located(Row row, Fault fault) {
        return sheet.heads().entrySet().stream()
                .filter(head -> head.getKey().field().equals(fault.field()))
                .findFirst()
                .map(head -> new RowFault(head.getValue(), row.text(head.getKey()), fault))
                .orElseGet(() -> new RowFault("", "", fault));
    }
}
