package id.pendopo.directory.unit;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.NameKey;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a new unit into the register. */
@Component
public final class RegisterUnit {
    private final Ledger ledger;
    private final NewIds ids;

    public RegisterUnit(Ledger ledger, NewIds ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    public Recording<Unit> register(CityCode city, UnitDraft draft, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, draft, ids));
    }

    public static Decision<Unit> decide(Roster roster, UnitDraft draft, NewIds ids) {
        UnitDraft tidy = Tidy.of(draft);
        List<Fault> faults = new UnitRules(roster, tidy, Optional.empty()).faults();
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        var unit =
                new Unit(
                        ids.unit(),
                        roster.city().code(),
                        tidy.type(),
                        tidy.name(),
                        freeSlug(roster, tidy.name()),
                        tidy.parent(),
                        tidy.territory(),
                        tidy.aliases(),
                        tidy.formerNames(),
                        tidy.nameConfirmed(),
                        true,
                        1);
        return Decision.change(unit, new Change.OfUnit(Optional.empty(), unit));
    }

    private static String freeSlug(Roster roster, String name) {
        String words = NameKey.slug(name.replaceAll("\\(.*?\\)", " "));
        String stem = words.isEmpty() ? "unit" : words;
        String slug = stem;
        for (int n = 2; roster.slugTaken(slug); n++) {
            slug = stem + "-" + n;
        }
        return slug;
    }
}
