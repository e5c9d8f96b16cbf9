package id.pendopo.directory.city;

import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.directory.unit.RegisterUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the units that follow from the territories: government, kecamatan, kelurahan, desa. */
final class TerritoryUnits {
    private static final int CITY_LENGTH = 5;

    private final Roster roster;
    private final NewIds ids;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param roster takes each new unit in
     */
    TerritoryUnits(Roster roster, NewIds ids) {
        this.roster = roster;
        this.ids = ids;
    }

    /** A unit for every territory, in their order, that no unit governs yet. */
    List<Change> missing(List<Territory> territories) {
        for (Territory territory : territories) {
            if (roster.governing(territory.code()).isEmpty()) {
                register(territory);
            }
        }
        return changes;
    }

    private void register(Territory territory) {
        UnitType type = type(territory);
        var draft =
                new UnitDraft(
                        type,
                        prefix(type) + territory.name(),
                        above(territory),
                        Optional.of(territory.code()),
                        List.of(),
                        List.of(),
                        true);
        switch (RegisterUnit.decide(roster, unambiguous(draft, territory), ids)) {
            case Decision.Accept<Unit>(var unit, var accepted) -> {
                accepted.forEach(roster::apply);
                changes.addAll(accepted);
            }
            case Decision.Refuse<Unit>(var faults) ->
                    throw new IllegalStateException(
                            "Territory %s %s makes no unit: %s"
                                    .formatted(territory.code(), territory.name(), faults));
        }
    }

    /** Regencies have many desa of one name: the kecamatan in brackets tells them apart. */
    private UnitDraft unambiguous(UnitDraft draft, Territory territory) {
        if (roster.named(draft.name()).isEmpty()) {
            return draft;
        }
        String above =
                territory.parent().flatMap(roster::territory).map(Territory::name).orElse("");
        String longer = "%s (%s)".formatted(draft.name(), above);
        String name =
                roster.named(longer).isEmpty()
                        ? longer
                        : "%s (%s)".formatted(draft.name(), territory.code());
        return new UnitDraft(
                draft.type(),
                name,
                draft.parent(),
                draft.territory(),
                draft.aliases(),
                draft.formerNames(),
                draft.nameConfirmed());
    }

    private Optional<UnitId> above(Territory territory) {
        return territory.code().length() == CITY_LENGTH
                ? Optional.empty()
                : territory.parent().flatMap(roster::governing).map(Unit::id);
    }

    private static UnitType type(Territory territory) {
        return switch (territory.level()) {
            case PROVINCE, CITY -> UnitType.CITY_GOVERNMENT;
            case KECAMATAN -> UnitType.KECAMATAN;
            case KELURAHAN -> UnitType.KELURAHAN;
            case DESA -> UnitType.DESA;
        };
    }

    /** Names are proper names in Indonesian, whatever the language of the page. */
    private static String prefix(UnitType type) {
        return switch (type) {
            case CITY_GOVERNMENT -> "Pemerintah ";
            case KECAMATAN -> "Kecamatan ";
            case KELURAHAN -> "Kelurahan ";
            case DESA -> "Desa ";
            default -> throw new IllegalArgumentException("%s governs nothing".formatted(type));
        };
    }
}
