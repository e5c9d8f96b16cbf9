package id.pendopo.assessment.period;

import id.pendopo.assessment.RubricRef;
import java.time.LocalDate;
import java.util.Optional;

/** A period as somebody wants it; what is empty was not given or could not be read. */
public record PeriodDraft(
        String name,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<RubricRef> rubric) {}
