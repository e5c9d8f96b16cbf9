package id.pendopo.assessment.rubric;

import id.pendopo.assessment.Rubric;
import java.util.List;

/** What a rubric file turned out to be. */
public sealed interface RubricFile {
    /**
     * A rubric that may be used.
     *
     * @param contentHash SHA-256 of the text, lower-case hex: two files with one version must agree
     */
    record Accepted(Rubric rubric, String contentHash) implements RubricFile {}

    /** All faults, in the order of the file; never empty. */
    record Refused(List<Fault> faults) implements RubricFile {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
