package id.pendopo.platform.time;

import java.time.LocalDate;

/**
 * A day on which offices are closed.
 *
 * @param source the decree that says so
 */
public record DayOff(LocalDate day, Kind kind, String name, String source) {
    /** Who is free on it. */
    public enum Kind {
        HOLIDAY,
        /** Offices of the government close; services to the public go on. */
        JOINT_LEAVE
    }
}
