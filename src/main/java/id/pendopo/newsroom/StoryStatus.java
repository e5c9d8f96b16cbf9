package id.pendopo.newsroom;

import java.util.Set;

/** Where a story stands. What may follow is decided here alone; docs/workflows draws it. */
public enum StoryStatus {
    /** Being written by its author. */
    DRAFT,
    /** Sent in, waits for somebody of the desk. */
    SUBMITTED,
    /** Somebody of the desk works on it. */
    IN_REVIEW,
    /** Back at the unit, with a reason. */
    RETURNED,
    /** Good to go out, waits for its moment. */
    APPROVED,
    /** Goes out by itself at its moment. */
    SCHEDULED,
    /** Public; a correction leaves it so. */
    PUBLISHED,
    /** Public no more; its address says why. */
    WITHDRAWN;

    /** The statuses an act may lead to from here. */
    public Set<StoryStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(IN_REVIEW, RETURNED);
            case IN_REVIEW -> Set.of(RETURNED, APPROVED);
            case RETURNED -> Set.of(SUBMITTED);
            case APPROVED -> Set.of(IN_REVIEW, RETURNED, SCHEDULED, PUBLISHED);
            case SCHEDULED -> Set.of(IN_REVIEW, APPROVED, PUBLISHED);
            case PUBLISHED -> Set.of(PUBLISHED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBecome(StoryStatus other) {
        return next().contains(other);
    }
}
