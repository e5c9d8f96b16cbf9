package id.pendopo.complaints.handling;

import id.pendopo.directory.UnitId;
import java.time.Instant;

/**
 * A unit that a report was sent to.
 *
 * @param reason why it was given back; empty otherwise
 */
public record Assignment(UnitId unit, Instant at, State state, String reason) {
    /** How far the unit is. */
    public enum State {
        WAITING,
        WORKING,
        ANSWERED,
        GIVEN_BACK
    }

    Assignment become(State next) {
        return new Assignment(unit, at, next, "");
    }

    Assignment givenBack(String why) {
        return new Assignment(unit, at, State.GIVEN_BACK, why);
    }

    /** Whether the unit still has to do something. */
    public boolean open() {
        return state == State.WAITING || state == State.WORKING;
    }
}
