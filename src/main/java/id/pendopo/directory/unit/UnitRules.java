package id.pendopo.directory.unit;

import id.pendopo.directory.Fault;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.ledger.NameKey;
import id.pendopo.directory.ledger.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a unit in the register must fulfil. */
final class UnitRules {
    static final int LONGEST_NAME = 200;
    private static final int CITY_LENGTH = 5;
    private static final int KECAMATAN_LENGTH = 8;
    private static final int KELURAHAN_LENGTH = 13;
    private static final int DEEPEST = 10;

    private final Roster roster;
    private final UnitDraft draft;
    private final Optional<UnitId> self;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param self empty if the unit is new
     */
    UnitRules(Roster roster, UnitDraft draft, Optional<UnitId> self) {
        this.roster = roster;
        this.draft = draft;
        this.self = self;
    }

    /** All faults of the draft; empty if it may be written. */
    List<Fault> faults() {
        name();
        aliases();
        formerNames();
        parent();
        territory();
        return faults;
    }

    private void name() {
        form("name", draft.name());
        bearer(draft.name())
                .ifPresent(other ->
                        faults.add(Fault.on("name", "name-taken", draft.name(), other.name())));
    }

    private void aliases() {
        Set<String> seen = new HashSet<>(Set.of(NameKey.of(draft.name())));
        for (String alias : draft.aliases()) {
            form("aliases", alias);
            if (!seen.add(NameKey.of(alias))) {
                faults.add(Fault.on("aliases", "alias-repeated", alias));
            }
            bearer(alias)
                    .ifPresent(other ->
                            faults.add(Fault.on("aliases", "name-taken", alias, other.name())));
        }
    }

    private void formerNames() {
        for (FormerName former : draft.formerNames()) {
            form("former_names", former.name());
        }
    }

    private void form(String field, String name) {
        if (NameKey.of(name).isEmpty()) {
            faults.add(Fault.on(field, "name-empty", name));
        } else if (name.contains(";")) {
            faults.add(Fault.on(field, "name-with-semicolon", name));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(Fault.on(field, "too-long", Integer.toString(LONGEST_NAME)));
        }
    }

    private void parent() {
        if (draft.parent().isEmpty()) {
            if (draft.type() != UnitType.CITY_GOVERNMENT) {
                faults.add(Fault.on("parent", "parent-missing"));
            }
            return;
        }
        if (draft.type() == UnitType.CITY_GOVERNMENT) {
            faults.add(Fault.on("parent", "parent-of-government"));
        }
        UnitId parent = draft.parent().get();
        if (roster.unit(parent).filter(Unit::active).isEmpty()) {
            faults.add(Fault.on("parent", "parent-unknown"));
        } else if (below(parent)) {
            faults.add(Fault.on("parent", "parent-below"));
        }
    }

    /** Whether the unit is above or the same as its own parent-to-be. */
    private boolean below(UnitId parent) {
        Optional<UnitId> above = Optional.of(parent);
        for (int step = 0; step < DEEPEST && above.isPresent(); step++) {
            if (above.equals(self)) {
                return true;
            }
            above = above.flatMap(roster::unit).flatMap(Unit::parent);
        }
        return above.isPresent();
    }

    private void territory() {
        if (draft.territory().isEmpty()) {
            return;
        }
        String code = draft.territory().get();
        if (roster.territory(code).isEmpty()) {
            faults.add(
                    Fault.on("territory", "territory-unknown", code, roster.city().code().value()));
            return;
        }
        if (!fits(code)) {
            faults.add(Fault.on("territory", "territory-of-other-level", code));
        }
        governs(code)
                .ifPresent(other ->
                        faults.add(Fault.on("territory", "territory-taken", code, other.name())));
    }

    private boolean fits(String code) {
        return !draft.type().governs() || code.length() == length(draft.type());
    }

    private static int length(UnitType type) {
        return type == UnitType.KECAMATAN
                ? KECAMATAN_LENGTH
                : type == UnitType.CITY_GOVERNMENT ? CITY_LENGTH : KELURAHAN_LENGTH;
    }

    /** The other unit that governs the territory; one that merely lies in it is no obstacle. */
    private Optional<Unit> governs(String code) {
        return draft.type().governs() ? roster.governing(code).filter(notSelf()) : Optional.empty();
    }

    private Optional<Unit> bearer(String name) {
        return roster.named(name).stream().filter(notSelf()).findFirst();
    }

    private Predicate<Unit> notSelf() {
        return unit -> !self.equals(Optional.of(unit.id()));
    }
}
