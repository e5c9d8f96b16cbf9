package id.pendopo.observatory.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateTextTest {
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    @ParameterizedTest(name = "{0} states {1}")
    @CsvFileSource(
            resources = "/dates/texts.tsv",
            numLinesToSkip = 1,
            delimiter = '\t',
            quoteCharacter = '~')
    void reads_the_date_a_text_states(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    @Test
    void takes_a_missing_year_from_the_caller_if_the_weekday_agrees() {
        assertThat(DateText.read("Kamis (17/8)", FAR, Optional.of(2017)))
                .contains(LocalDate.of(2017, 8, 17));
        assertThat(DateText.read("Kamis (17/8)", FAR, Optional.of(2018))).isEmpty();
    }

    @Test
    void believes_no_date_after_today() {
        assertThat(DateText.read("5 Mei 2023", LocalDate.of(2023, 5, 4), Optional.empty()))
                .isEmpty();
        assertThat(DateText.read("5 Mei 2023", LocalDate.of(2023, 5, 5), Optional.empty()))
                .contains(LocalDate.of(2023, 5, 5));
    }

    private static String stated(String text) {
        return DateText.read(text, FAR, Optional.empty()).map(LocalDate::toString).orElse("-");
    }
}
