package id.pendopo.directory;

import java.util.List;

/** What became of an act on the register. */
public sealed interface Recording<T> {
    /** Done; events follow after the transaction. */
    record Recorded<T>(T what) implements Recording<T> {}

    /** The register already said so; nothing was written. */
    record Unchanged<T>(T what) implements Recording<T> {}

    /** Nothing was written; all faults, not only the first. */
    record Refused<T>(List<Fault> faults) implements Recording<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
