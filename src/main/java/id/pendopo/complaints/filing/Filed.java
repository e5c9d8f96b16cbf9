package id.pendopo.complaints.filing;

import id.pendopo.complaints.TrackingCode;
import id.pendopo.complaints.handling.Report;
import java.util.List;

/** How filing went. */
public sealed interface Filed {
    /**
     * It is kept.
     *
     * @param again whether the same message had come before; its report and code are told again
     */
    record Done(Report report, TrackingCode code, boolean again) implements Filed {}

    /** All faults; never empty. Nothing was kept. */
    record Refused(List<FilingFault> faults) implements Filed {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
