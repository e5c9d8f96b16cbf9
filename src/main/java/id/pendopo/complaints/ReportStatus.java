package id.pendopo.complaints;

import java.util.Set;

/** Where a report stands. What may follow is decided here alone; docs/workflows draws it. */
public enum ReportStatus {
    /** Came in, nobody of the desk has read it. */
    FILED,
    /** Read and in scope, waits to be sent to a unit. */
    VERIFIED,
    /** Not taken, with a reason the citizen reads. */
    REFUSED,
    /** The same matter as another report, which goes on for both. */
    MERGED,
    /** With one or more units. */
    ROUTED,
    /** Every unit it was sent to gave it back with a reason. */
    GIVEN_BACK,
    /** A unit works on it. */
    IN_PROGRESS,
    /** Waits for the citizen or another body; the clock stands still. */
    WAITING,
    /** Answered by every unit it is with. */
    ANSWERED,
    /** Answered, and nobody objected in time. */
    CLOSED,
    /** Answered, and the citizen says it is not done. */
    REOPENED;

    /** The statuses an act may lead to from here. */
    public Set<ReportStatus> next() {
        return switch (this) {
            case FILED -> Set.of(VERIFIED, REFUSED, MERGED);
            case VERIFIED -> Set.of(ROUTED, REFUSED, MERGED);
            case ROUTED -> Set.of(ROUTED, GIVEN_BACK, IN_PROGRESS, WAITING, ANSWERED, MERGED);
            case GIVEN_BACK -> Set.of(ROUTED, REFUSED, MERGED);
            case IN_PROGRESS -> Set.of(ROUTED, GIVEN_BACK, WAITING, ANSWERED, MERGED);
            case WAITING -> Set.of(IN_PROGRESS, ANSWERED);
            case ANSWERED -> Set.of(CLOSED, REOPENED);
            case CLOSED -> Set.of(REOPENED);
            case REOPENED -> Set.of(ROUTED, GIVEN_BACK, IN_PROGRESS, WAITING, ANSWERED);
            case REFUSED -> Set.of(VERIFIED);
            case MERGED -> Set.of();
        };
    }

    public boolean mayBecome(ReportStatus other) {
        return next().contains(other);
    }

    /** Whether somebody of the city still has to do something. */
    public boolean open() {
        return switch (this) {
            case FILED, VERIFIED, ROUTED, GIVEN_BACK, IN_PROGRESS, WAITING, REOPENED -> true;
            case REFUSED, MERGED, ANSWERED, CLOSED -> false;
        };
    }
}
