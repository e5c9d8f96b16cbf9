package id.pendopo.assessment.period;

import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.CityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold for a period before it is written down. */
@Component
class PeriodRules {
    static final int LONGEST_NAME = 80;

    private final PeriodRepository periods;
    private final RubricCatalog rubrics;

    PeriodRules(PeriodRepository periods, RubricCatalog rubrics) {
        this.periods = periods;
        this.rubrics = rubrics;
    }

    List<PeriodFault> of(CityCode city, PeriodDraft draft) {
        var faults = new ArrayList<>(ofName(city, tidy(draft.name()), Optional.empty()));
        if (draft.startsOn().isEmpty()) {
            faults.add(PeriodFault.START_MISSING);
        }
        if (draft.endsOn().isEmpty()) {
            faults.add(PeriodFault.END_MISSING);
        }
        if (!inOrder(draft.startsOn(), draft.endsOn())) {
            faults.add(PeriodFault.END_NOT_AFTER_START);
        }
        if (draft.rubric().flatMap(rubrics::find).isEmpty()) {
            faults.add(PeriodFault.RUBRIC_UNKNOWN);
        }
        return faults;
    }

    /**
     * What is wrong with a name.
     *
     * @param own the period that bears it already; empty for a new one
     */
    List<PeriodFault> ofName(CityCode city, String name, Optional<PeriodId> own) {
        if (name.isEmpty()) {
            return List.of(PeriodFault.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            return List.of(PeriodFault.NAME_TOO_LONG);
        }
        boolean taken =
                periods.named(city, name).filter(id -> !Optional.of(id).equals(own)).isPresent();
        return taken ? List.of(PeriodFault.NAME_TAKEN) : List.of();
    }

    /** The name without blanks around it and with single ones in it. */
    static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    private static boolean inOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.isEmpty() || to.get().isAfter(from.get());
    }
}
