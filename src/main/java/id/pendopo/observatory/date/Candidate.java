package id.pendopo.observatory.date;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date that may be that of the page.
 *
 * @param trust from 0 to 1, of this one sighting
 * @param universal whether day and moment are given in UTC, so that the page's own day may differ
 * @param offset in the readable text
 */
record Candidate(
        Role role,
        LocalDate day,
        Optional<Instant> moment,
        boolean universal,
        double trust,
        Reason reason,
        int offset,
        String excerpt) {
    /** Which of the page's dates. */
    enum Role {
        PUBLISHED,
        MODIFIED
    }

    static Candidate of(Role role, MachineDate date, double trust, Reason reason, String excerpt) {
        return new Candidate(
                role, date.day(), date.moment(), date.universal(), trust, reason, 0, excerpt);
    }

    static Candidate of(Role role, LocalDate day, double trust, Reason reason, String excerpt) {
        return new Candidate(role, day, Optional.empty(), false, trust, reason, 0, excerpt);
    }

    Candidate at(int place) {
        return new Candidate(role, day, moment, universal, trust, reason, place, excerpt);
    }

    Candidate as(Role other, double otherTrust) {
        return new Candidate(other, day, moment, universal, otherTrust, reason, offset, excerpt);
    }

    /** Sightings of one family often copy each other: what readers see, what machines are told. */
    int family() {
        return switch (reason) {
            case JSON_LD -> 0;
            case META -> 1;
            case MICRODATA, TIME_ELEMENT, TEMPLATE, TEXT -> 2;
            case ADDRESS -> 3;
            case FEED, SITEMAP, OTHER -> 4;
        };
    }
}
