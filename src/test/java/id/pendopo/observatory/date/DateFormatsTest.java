package id.pendopo.observatory.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every way of writing dates collected from sites of Indonesian cities, kept in {@code
 * dates/date-formats.csv}; rows with two examples are asked one by one.
 */
class DateFormatsTest {
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    @ParameterizedTest(name = "{0} states {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    senin 12/11/2018; 2018-11-12
                    kamis tanggal 8/11/2018; 2018-11-08
                    17 - Mar - 2021, 20:07; 2021-03-17
                    01 - Oct - 2021, 02:00; 2021-10-01
                    Rabu, 17/3/2021; 2021-03-17
                    Kamis (17/8); -
                    Sabtu (11/9); -
                    Selasa dan rabu (17 dan 18/03/2021); -
                    Senin (6/11/2023); 2023-11-06
                    Wednesday (7/12/2022); 2022-12-07
                    Monday (6/11/2023); 2023-11-06
                    Wednesday (7/12/2022) / Monday (6/11/2023); -
                    Kamis (20/12); -
                    11 Mei 2022 | 476 kali; 2022-05-11
                    15 November 2022 ... 503; 2022-11-15
                    Published On: 29th Januari, 2026; 2026-01-29
                    Published On: 3rd Desember, 2025; 2025-12-03
                    Rabu (26/11); -
                    Minggu (21/3); -
                    3 Juni 2021; 2021-06-03
                    Senin, 04 Okt 2021 17:22 WIB; 2021-10-04
                    Kamis, 17 Maret 2016 - 14:41 WIB; 2016-03-17
                    Sabtu, 20 April 2024 | 12:09 WIB; 2024-04-20
                    Rabu, 19 Juli 2023 19:9; 2023-07-19
                    30 Nopember tahun 2020; 2020-11-30
                    Selasa (18/19/23); -
                    Kompas.com - 20/07/2023, 16:05 WIB; 2023-07-20
                    Jumat 06-01-2023,17:15 WIB; 2023-01-06
                    10- April - 2017; 2017-04-10
                    /2016/07/22/aikid-2016-2/?amp=1; 2016-07-22
                    ?p=3090; -
                    ?p=4151; -
                    ?p=3090 / ?p=4151; -
                    """)
    void reads_each_of_them(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    @Test
    void covers_every_row_of_the_collection() throws Exception {
        String collected;
        try (var file = DateFormatsTest.class.getResourceAsStream("/dates/date-formats.csv")) {
            collected = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        String asked =
                String.join(
                        "\n",
                        DateFormatsTest.class
                                .getDeclaredMethod("reads_each_of_them", String.class, String.class)
                                .getAnnotation(CsvSource.class)
                                .textBlock());

        assertThat(collected.lines().skip(1))
                .allSatisfy(row -> {
                    String text =
                            row.startsWith("\"")
                                    ? row.substring(1, row.indexOf('"', 1))
                                    : row.substring(0, row.indexOf(','));
                    assertThat(asked).contains(text);
                });
    }

    private static String stated(String text) {
        return DateText.read(text, FAR, Optional.empty()).map(LocalDate::toString).orElse("-");
    }
}
