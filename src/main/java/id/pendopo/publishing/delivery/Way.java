package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.State;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a delivery has come. Changed by {@link Course} alone, which knows the rules; here only
 * the arrows are kept.
 *
 * @param dueAt its moment, which gives its place among those of its account
 * @param nextAt when a worker takes it up; {@link #NEVER} if only a person can move it
 * @param attempt the one irreversible call it may make now
 * @param hold why it waits; only while it is held
 * @param failure what went wrong last; empty once it went well
 */
public record Way(
        DeliveryState state,
        Instant dueAt,
        Instant nextAt,
        Progress progress,
        Optional<Attempt> attempt,
        Optional<Hold> hold,
        Optional<Failure> failure) {
    /** No worker takes it up. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * What was done so far.
     *
     * @param work what the adapter needs to go on
     * @param begun when it was taken up the last time from the beginning
     * @param tries calls that certainly published nothing and are made again
     * @param refreshed whether the token was renewed for it already
     * @param looks how often the network was asked in this state
     */
    public record Progress(
            State work, Optional<Instant> begun, int tries, boolean refreshed, int looks) {
        static Progress none() {
            return new Progress(State.none(), Optional.empty(), 0, false, 0);
        }

        Progress with(State next) {
            return new Progress(next, begun, tries, refreshed, looks);
        }

        Progress begunAt(Instant at) {
            return new Progress(work, Optional.of(at), tries, refreshed, 0);
        }

        Progress tried() {
            return new Progress(work, begun, tries + 1, refreshed, looks);
        }

        Progress renewed() {
            return new Progress(work, begun, tries, true, looks);
        }

        /** The token works, so a later refusal of it is a new one. */
        Progress went() {
            return new Progress(work, begun, tries, false, 0);
        }

        Progress looked(int times) {
            return new Progress(work, begun, tries, refreshed, times);
        }
    }

    /**
     * The irreversible call.
     *
     * @param witnessed since when it may be running; empty while it certainly is not
     * @param accepted whether the network took it and works on it
     */
    public record Attempt(UUID id, Optional<Instant> witnessed, boolean accepted) {}

    /** At the beginning, or from the beginning again. */
    public static Way planned(Instant dueAt, Instant now) {
        return new Way(
                DeliveryState.PLANNED,
                dueAt,
                dueAt.isAfter(now) ? dueAt : now,
                Progress.none(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Into the state, without what belonged to the one before but the work, attempt and failure.
     */
    Way to(DeliveryState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(
                    "No arrow from %s to %s, only to %s".formatted(state, next, state.next()));
        }
        return new Way(next, dueAt, at, progress.looked(0), attempt, Optional.empty(), failure);
    }

    /** The same state, taken up again later. */
    Way again(Instant at) {
        return new Way(state, dueAt, at, progress, attempt, hold, failure);
    }

    Way with(Progress next) {
        return new Way(state, dueAt, nextAt, next, attempt, hold, failure);
    }

    Way with(State work) {
        return with(progress.with(work));
    }

    Way held(Hold why) {
        return new Way(state, dueAt, nextAt, progress, attempt, Optional.of(why), failure);
    }

    Way attempting(Attempt next) {
        return new Way(state, dueAt, nextAt, progress, Optional.of(next), hold, failure);
    }

    Way unarmed() {
        return new Way(state, dueAt, nextAt, progress, Optional.empty(), hold, failure);
    }

    Way because(Failure why) {
        return new Way(state, dueAt, nextAt, progress, attempt, hold, Optional.of(why));
    }

    Way well() {
        return new Way(state, dueAt, nextAt, progress, attempt, hold, Optional.empty());
    }
}
