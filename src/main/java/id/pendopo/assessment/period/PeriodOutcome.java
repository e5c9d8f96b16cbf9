package id.pendopo.assessment.period;

import java.util.List;

/** How an act on a period went. */
public sealed interface PeriodOutcome {
    record Done(Period period) implements PeriodOutcome {}

    /** It was so already; nothing was written. */
    record Unchanged(Period period) implements PeriodOutcome {}

    /** All faults, in the order of the form; never empty. */
    record Refused(List<PeriodFault> faults) implements PeriodOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
