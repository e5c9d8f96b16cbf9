package id.pendopo.newsroom.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12480;12.480",
                "1250000;1.250.000",
                "12.480;12.480",
                "96.4%;96,4%",
                "96,4%;96,4%",
                "1,250;1.250",
                "Rp1500000;Rp1.500.000",
                "Rp 0;Rp 0",
                "3.5 juta;3,5 juta",
                "-4.25;-4,25",
                "0;0",
                "2026;2026",
                "08.00–15.00 WIB;08.00–15.00 WIB",
                "112;112",
                "081234567890;081234567890",
                "tanpa angka;tanpa angka",
                "26/11/2026;26/11/2026"
            })
    void numbers_stand_in_the_indonesian_form(String written, String shown) {
        assertThat(IndonesianNumber.shown(written)).isEqualTo(shown);
    }

    @Test
    void a_number_is_read_as_indonesians_write_it() {
        assertThat(IndonesianNumber.read("1.250").orElseThrow()).isEqualByComparingTo("1250");
        assertThat(IndonesianNumber.read("1.250,5 ton").orElseThrow())
                .isEqualByComparingTo("1250.5");
        assertThat(IndonesianNumber.read("tidak ada")).isEmpty();
        assertThat(IndonesianNumber.read("9".repeat(40))).isEmpty();
    }
}
