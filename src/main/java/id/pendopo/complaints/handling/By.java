package id.pendopo.complaints.handling;

import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.util.Optional;

/**
 * Who acts on a report.
 *
 * @param unit for which somebody of {@link Side#UNIT} acts; empty for all others
 */
public record By(Side side, Actor actor, Optional<UnitId> unit) {
    public static By citizen() {
        return new By(Side.CITIZEN, Actor.system(), Optional.empty());
    }

    public static By system() {
        return new By(Side.SYSTEM, Actor.system(), Optional.empty());
    }

    public static By desk(Actor actor) {
        return new By(Side.DESK, actor, Optional.empty());
    }

    public static By unit(Actor actor, UnitId unit) {
        return new By(Side.UNIT, actor, Optional.of(unit));
    }

    /** Whether it is a signed-in person. */
    public boolean staff() {
        return side == Side.UNIT || side == Side.DESK;
    }
}
