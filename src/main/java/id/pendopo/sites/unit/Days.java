package id.pendopo.sites.unit;

import id.pendopo.directory.City;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Today as the city counts it. */
record Days(InstantSource clock, City city) {
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), city.zone());
    }

    /** When today ends, and with it what is right today only. */
    Instant tomorrow() {
        return today().plusDays(1).atStartOfDay(city.zone()).toInstant();
    }
}
