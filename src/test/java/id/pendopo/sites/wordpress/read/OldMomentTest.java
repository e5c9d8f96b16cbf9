package id.pendopo.sites.wordpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldMomentTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Jakarta");
    private static final Optional<ZoneId> MAKASSAR = Optional.of(ZoneId.of("Asia/Makassar"));

    @Test
    void the_time_in_utc_counts_where_it_fits() {
        assertThat(moment("2016-07-22T09:30:00", "2016-07-22T02:30:00", MAKASSAR))
                .contains(Instant.parse("2016-07-22T02:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-00-00 00:00:00",
        "-0001-11-30T00:00:00",
        "1970-01-01T00:00:00",
        "2019-01-01T00:00:00",
        "''"
    })
    void a_time_in_utc_that_is_nonsense_is_made_from_the_sites_clock(String utc) {
        assertThat(moment("2016-07-22 00:30:00", utc, MAKASSAR))
                .contains(Instant.parse("2016-07-21T16:30:00Z"));
    }

    @Test
    void a_site_that_never_set_its_zone_shows_the_time_of_the_citys_walls() {
        assertThat(moment("2016-07-22T20:00:00", "2016-07-22T20:00:00", Optional.empty()))
                .contains(Instant.parse("2016-07-22T13:00:00Z"));
    }

    @Test
    void without_any_time_there_is_none() {
        assertThat(moment("0000-00-00 00:00:00", "0000-00-00 00:00:00", MAKASSAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 7, Asia/Jakarta", "'', 7, +07:00", "'', 9.5, +09:30"})
    void zones_come_by_name_or_by_hours(String name, String hours, String zone) {
        assertThat(OldMoment.zone(name, hours)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({"UTC, 0", "'', 0", "'', ''", "Mars/Olympus, 0", "'', 99"})
    void utc_is_what_nobody_chose(String name, String hours) {
        assertThat(OldMoment.zone(name, hours)).isEmpty();
    }

    private static Optional<Instant> moment(String shown, String utc, Optional<ZoneId> site) {
        return OldMoment.of(shown, utc, site, CITY);
    }
}
