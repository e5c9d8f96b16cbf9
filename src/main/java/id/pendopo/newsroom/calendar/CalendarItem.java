package id.pendopo.newsroom.calendar;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing on one day of the calendar: a plan, or a story on the day it went out, goes out or is
 * due.
 *
 * @param plan whether it stands there for its plan, even if its story has begun
 * @param status of its story; empty for a plan nobody has begun
 * @param at the moment it went or goes out, or is due; empty for a plan
 * @param story empty for a plan nobody has begun
 */
public record CalendarItem(
        boolean plan,
        UUID id,
        Optional<UnitId> unit,
        StoryKind kind,
        String title,
        Optional<StoryStatus> status,
        LocalDate day,
        Optional<Instant> at,
        String pillar,
        String note,
        Optional<StoryId> story,
        int version) {

    /** Whether it is still to go out on this very day. */
    public boolean toCome() {
        return plan && status.isEmpty() || status.equals(Optional.of(StoryStatus.SCHEDULED));
    }

    /** Whether it can be put on another day in the calendar. */
    public boolean movable() {
        return toCome();
    }
}
