package id.pendopo.observatory.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2026-11-22T23:59:59Z, 2026-11-23T00:00:00Z",
        "Asia/Makassar, 2026-11-22T22:59:59Z, 2026-11-22T23:00:00Z",
        "Asia/Jayapura, 2026-11-22T21:59:59Z, 2026-11-22T22:00:00Z"
    })
    void is_written_from_seven_of_the_citys_own_morning(
            ZoneId zone, Instant before, Instant seven) {
        assertThat(DigestTime.due(before, zone)).isEmpty();
        assertThat(DigestTime.due(seven, zone)).contains(MONDAY);
    }

    @Test
    void belongs_to_the_citys_day_not_to_that_of_greenwich() {
        var late = Instant.parse("2026-11-22T23:30:00Z");

        assertThat(DigestTime.due(late, ZoneId.of("Asia/Makassar"))).contains(MONDAY);
        assertThat(DigestTime.due(late, ZoneId.of("Asia/Jakarta"))).isEmpty();
    }

    @Test
    void is_made_up_for_in_the_morning_but_not_in_the_afternoon() {
        var zone = ZoneId.of("Asia/Jakarta");

        assertThat(DigestTime.due(Instant.parse("2026-11-23T04:59:59Z"), zone)).contains(MONDAY);
        assertThat(DigestTime.due(Instant.parse("2026-11-23T05:00:00Z"), zone))
                .isEqualTo(Optional.empty());
    }
}
