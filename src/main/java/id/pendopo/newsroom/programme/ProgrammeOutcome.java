package id.pendopo.newsroom.programme;

import id.pendopo.newsroom.Programme;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** How an act on a programme went. */
@NamedInterface("programmes")
public sealed interface ProgrammeOutcome {
    @NamedInterface("programmes")
    record Done(Programme programme) implements ProgrammeOutcome {}

    /** Somebody changed it since it was seen; nothing was written. */
    @NamedInterface("programmes")
    record Stale(Programme now) implements ProgrammeOutcome {}

    /** All faults; never empty. */
    @NamedInterface("programmes")
    record Refused(List<ProgrammeFault> faults) implements ProgrammeOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
