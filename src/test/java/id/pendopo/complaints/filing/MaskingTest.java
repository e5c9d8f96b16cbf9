package id.pendopo.complaints.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK saya 3573012505850001 belum jadi",
                "NIK 3573 0125 0585 0001 belum jadi",
                "hubungi 081234567890 ya",
                "hubungi +62 812-3456-7890 ya",
                "hubungi 0812 3456 7890.",
                "WA 6281234567890",
                "telepon rumah (0341) 555123",
                "kirim ke budi.s@gmail.com saja"
            })
    void takes_out_what_tells_who_somebody_is(String words) {
        assertThat(Masking.mask(words))
                .contains(Masking.MASK)
                .doesNotContain("3573", "0585", "3456", "555123", "gmail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lampu di Jl. Ijen 25 RT 03/RW 05 padam sejak 12/11/2026",
                "Sudah lapor 3 kali, 2026-000123, belum ada jawaban",
                "Biaya Rp1.500.000 menurut Perda 5 Tahun 2024",
                "Pukul 07.30-15.00 macet, plat dinas"
            })
    void leaves_what_everybody_may_know(String words) {
        assertThat(Masking.mask(words)).isEqualTo(words);
    }

    @Test
    void a_title_is_a_sentence_and_never_half_a_word() {
        String title =
                FileReport.title(
                        "Jalan berlubang di depan pasar sudah tiga bulan tidak diperbaiki meskipun banyak yang jatuh. Tolong");

        assertThat(title).endsWith("…").hasSizeLessThanOrEqualTo(82);
        assertThat(FileReport.title("Lampu mati. Sudah lama.")).isEqualTo("Lampu mati");
    }
}
