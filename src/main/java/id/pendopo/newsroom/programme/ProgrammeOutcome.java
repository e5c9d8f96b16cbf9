package id.pendopo.newsroom.programme;

import id.pendopo.newsroom.Programme;
import java.util.List;

/** How an act on a programme went. */
public sealed interface ProgrammeOutcome {
    record Done(Programme programme) implements ProgrammeOutcome {}

    /** Somebody changed it since it was seen; nothing was written. */
    record Stale(Programme now) implements ProgrammeOutcome {}

    /** All faults; never empty. */
    record Refused(List<ProgrammeFault> faults) implements ProgrammeOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
