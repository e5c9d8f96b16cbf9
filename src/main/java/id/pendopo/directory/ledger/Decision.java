package id.pendopo.directory.ledger;

import id.pendopo.directory.Fault;
import java.util.List;

/** What an act decides to do, before anything is written. */
public sealed interface Decision<T> {
    /**
     * May be done.
     *
     * @param changes in the order to write them; empty if the register already says so
     */
    record Accept<T>(T what, List<Change> changes) implements Decision<T> {
        public Accept {
            changes = List.copyOf(changes);
        }
    }

    /** May not be done. */
    record Refuse<T>(List<Fault> faults) implements Decision<T> {
        public Refuse {
            faults = List.copyOf(faults);
        }
    }

    static <T> Decision<T> change(T what, Change change) {
        return new Accept<>(what, List.of(change));
    }

    static <T> Decision<T> nothing(T what) {
        return new Accept<>(what, List.of());
    }

    static <T> Decision<T> refuse(Fault... faults) {
        return new Refuse<>(List.of(faults));
    }
}
