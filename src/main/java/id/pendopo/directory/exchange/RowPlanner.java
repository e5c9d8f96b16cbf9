package id.pendopo.directory.exchange;

import id.pendopo.directory.Fault;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import java.util.List;
import java.util.UUID;

/** Finds what one row would change in the register as it is on the desk. */
sealed interface RowPlanner permits UnitRows, OfficialRows, ChannelRows {
    Step plan(Row row);

    /**
     * What a row would do.
     *
     * @param subject the thing the row is about, so that two rows about one are found; random if
     *     the row is faulty
     * @param faults their fields are columns
     */
    record Step(String label, UUID subject, List<Change> changes, List<Fault> faults) {
        static Step faulty(String label, List<Fault> faults) {
            return new Step(label, UUID.randomUUID(), List.of(), faults);
        }

        static <T> Step of(String label, UUID subject, Decision<T> decision) {
            return switch (decision) {
                case Decision.Accept<T>(var what, var changes) ->
                        new Step(label, subject, changes, List.of());
                case Decision.Refuse<T>(var faults) -> new Step(label, subject, List.of(), faults);
            };
        }
    }
}
