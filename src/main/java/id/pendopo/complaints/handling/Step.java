package id.pendopo.complaints.handling;

import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.clock.ServiceClass;
import id.pendopo.complaints.clock.Stint;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One act in the history of a report.
 *
 * @param byName of a person of the city; empty for the citizen and for clocks
 * @param status after it
 * @param serviceClass after it
 * @param text answer, reason, progress or remark; empty for none
 * @param open whether the citizen may read the text
 */
public record Step(
        UUID id,
        Instant at,
        Side side,
        String byName,
        Optional<UnitId> unit,
        ReportAct act,
        ReportStatus status,
        ServiceClass serviceClass,
        String text,
        boolean open) {

    /** The history as clocks read it: without steps that change neither status nor class. */
    public static List<Stint> stints(List<Step> history) {
        var stints = new ArrayList<Stint>();
        for (Step step : history) {
            boolean same =
                    !stints.isEmpty()
                            && stints.getLast().status() == step.status()
                            && stints.getLast().serviceClass().equals(step.serviceClass());
            if (!same) {
                stints.add(new Stint(step.at(), step.status(), step.serviceClass()));
            }
        }
        return stints;
    }
}
