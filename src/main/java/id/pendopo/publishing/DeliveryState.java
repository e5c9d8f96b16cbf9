package id.pendopo.publishing;

import java.util.Set;

/**
 * Where a post stands on its way to a network. What may follow is decided here alone;
 * docs/workflows draws it. The irreversible call is made in {@link #WITNESSED} and nowhere else,
 * and nothing leads there a second time unless it is certain that nothing was published.
 */
public enum DeliveryState {
    /** Waits for its moment. */
    PLANNED,
    /** Everything invisible is being done: uploads, containers. */
    PREPARING,
    /** Only the irreversible call is left. */
    READY,
    /** The attempt is written down; nothing was called yet. */
    ARMED,
    /** The irreversible call may be running or may have been cut off. */
    WITNESSED,
    /** May have been published; looked for, never sent again by itself. */
    UNCONFIRMED,
    /** Waits for a pause to end, or for its account to work again. */
    HELD,
    /** Certainly not published; a person has to act. */
    FAILED,
    /** Given up by a person. */
    CANCELLED,
    /** There, with proof. */
    PUBLISHED,
    /** There, with other words than at first. */
    CORRECTED,
    /** Taken back. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<DeliveryState> next() {
        return switch (this) {
            case PLANNED -> Set.of(PREPARING, HELD, FAILED, CANCELLED);
            case PREPARING -> Set.of(PLANNED, READY, HELD, FAILED, CANCELLED, PUBLISHED);
            case READY -> Set.of(PLANNED, ARMED, HELD, FAILED, CANCELLED);
            case ARMED -> Set.of(READY, WITNESSED, PLANNED, HELD, FAILED, PUBLISHED);
            case WITNESSED -> Set.of(PUBLISHED, UNCONFIRMED, READY, HELD, FAILED);
            case UNCONFIRMED -> Set.of(PUBLISHED, READY, PLANNED, FAILED);
            case HELD -> Set.of(PLANNED, CANCELLED);
            case FAILED -> Set.of(PLANNED, CANCELLED);
            case PUBLISHED, CORRECTED -> Set.of(CORRECTED, WITHDRAWN);
            case CANCELLED, WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBecome(DeliveryState other) {
        return next().contains(other);
    }

    /** Whether a worker moves it on by itself. */
    public boolean moves() {
        return switch (this) {
            case PLANNED, PREPARING, READY, ARMED, WITNESSED -> true;
            case UNCONFIRMED, HELD, FAILED, CANCELLED, PUBLISHED, CORRECTED, WITHDRAWN -> false;
        };
    }

    /** Whether the public sees it on the network. */
    public boolean isOut() {
        return this == PUBLISHED || this == CORRECTED;
    }

    /** Whether it waits for a person. */
    public boolean needsPerson() {
        return this == UNCONFIRMED || this == FAILED;
    }

    /** Whether a person may still stop it, being sure that nothing was or will be published. */
    public boolean mayBeCancelled() {
        return mayBecome(CANCELLED);
    }
}
