package id.pendopo.observatory.probe.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimHashTest {
    static final String TEXT =
            """
            Dinas Kesehatan Kota Contoh menggelar imunisasi polio serentak di seratus posyandu yang tersebar di lima
            kecamatan. Kepala dinas mengatakan bahwa sasaran imunisasi tahun ini mencapai dua puluh ribu anak balita.
            Warga diminta membawa buku kesehatan ibu dan anak. Kader posyandu mendatangi rumah warga yang belum hadir
            hingga akhir pekan, sedangkan petugas puskesmas menyiapkan pos di stasiun dan terminal bagi keluarga yang
            sedang bepergian. Hasilnya dilaporkan setiap sore kepada wali kota melalui ruang kendali di balai kota.
            Pelaksanaan imunisasi didukung oleh organisasi wanita, sekolah, dan pengurus rukun warga di setiap
            kelurahan yang membantu mengingatkan orang tua agar datang tepat waktu dengan anak dalam keadaan sehat.
            """;

    @Test
    void the_same_words_have_the_same_fingerprint_whatever_their_look() {
        var plain = SimHash.of(TEXT).getAsLong();
        var capitals =
                SimHash.of(TEXT.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ")).getAsLong();

        assertThat(capitals).isEqualTo(plain);
    }

    @Test
    void a_text_with_a_word_changed_is_near() {
        var changed = SimHash.of(TEXT.replace("seratus", "sembilan")).getAsLong();

        assertThat(SimHash.distance(SimHash.of(TEXT).getAsLong(), changed))
                .isLessThanOrEqualTo(SimHash.NEAR);
    }

    @Test
    void another_text_of_the_same_matter_is_far() {
        String other =
                """
                Imunisasi polio tahap kedua di Kota Contoh berjalan lancar. Wakil wali kota meninjau posyandu di
                kelurahan bantaran sungai dan berpesan agar orang tua tidak ragu. Menurut catatan puskesmas, cakupan
                sudah melewati target sejak hari kedua. Petugas akan mendata anak pendatang dan mengulang kunjungan
                bulan depan, kata juru bicara dinas di sela kegiatan bersama para kader dan pelajar relawan.
                """;

        assertThat(SimHash.distance(SimHash.of(TEXT).getAsLong(), SimHash.of(other).getAsLong()))
                .isGreaterThan(12);
    }

    @Test
    void a_short_text_has_no_fingerprint_of_its_own() {
        assertThat(SimHash.of("Selamat hari raya dari kami sekeluarga")).isEmpty();
    }

    @Test
    void stored_fingerprints_stay_valid() {
        assertThat(SimHash.of("satu dua tiga empat lima ".repeat(10))).hasValue(STORED);
    }

    private static final long STORED = 1720095518852635525L;
}
