package id.pendopo.sites.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Rapat <b>kerja</b></p>|Rapat kerja",
                "Rekaman. https://www.youtube.com/watch?v=x [contact-form-7 id=\"12\" title=\"A\"] Selesai|Rekaman. Selesai",
                "Rekaman [gallery ids=\"1,2|Rekaman",
                "Isi panjang [&hellip;]|Isi panjang…",
                "Isi panjang [...]|Isi panjang…",
                "Naik [12 persen] tahun ini|Naik [12 persen] tahun ini",
                "[Siaran Pers] Banjir surut|[Siaran Pers] Banjir surut",
            })
    void a_summary_leaves_out_what_only_its_own_site_understands(String markup, String summary) {
        assertThat(Words.summary(markup)).isEqualTo(summary);
    }
}
