package id.pendopo.platform.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The days on which an office works, in its zone: no weekend, no national holiday, no joint leave,
 * none of its own days off. Days that follow the moon count as working days in years whose decree
 * is not known yet ({@link DaysOff#complete}).
 */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final ZoneId zone;
    private final Predicate<LocalDate> off;

    /**
     * @param own days on which this office alone is closed, as a city's anniversary
     */
    public WorkingDays(ZoneId zone, Set<LocalDate> own) {
        this(zone, day -> own.contains(day) || !DaysOff.between(day, day).isEmpty());
    }

    WorkingDays(ZoneId zone, Predicate<LocalDate> off) {
        this.zone = zone;
        this.off = off;
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean works(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !off.test(day);
    }

    /** The day at the moment, in the office's zone. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** When the day is over: the first moment of the next one. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The end of the working day that comes so many working days after the moment's day. */
    public Instant plus(Instant from, int workingDays) {
        LocalDate day = day(from);
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return endOf(day);
    }

    /**
     * How many working days passed from the day of the first moment, which is not counted, to the
     * day of the second, which is. Never negative.
     */
    public int between(Instant first, Instant last) {
        LocalDate end = day(last);
        int count = 0;
        for (LocalDate day = day(first).plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (works(day)) {
                count++;
            }
        }
        return count;
    }
}
