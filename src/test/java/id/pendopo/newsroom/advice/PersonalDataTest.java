package id.pendopo.newsroom.advice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.StoryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Penerima bantuan bernama Siti dengan NIK 3573024505880003 hadir di balai kelurahan.",
                "Warga itu (3573 0214 0588 0003) sudah terdata.",
                "Data: 35.73.02.140588.0003 atas nama Budi",
                "NIK: 3573029905880003 tidak ditemukan.",
                "Nomor KTP 3573-0214-0588-0003 hilang."
            })
    void finds_identity_numbers_however_they_are_parted(String text) {
        assertThat(Stories.remarks(Stories.news(text))).contains(Remark.IDENTITY_NUMBER);
    }

    @Test
    void marks_the_identity_number_and_nothing_beside_it() {
        var story = Stories.news("Siti, NIK 3573024505880003, menerima bantuan.");

        assertThat(Stories.quotes(story, Remark.IDENTITY_NUMBER))
                .containsExactly("3573024505880003");
        assertThat(Stories.advice(story).hints().getFirst().level()).isEqualTo(Level.MUST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIP 198805142010011003 menerima penghargaan.",
                "Nilai kontrak Rp1.250.000.000,00 dari APBD kota.",
                "Nomor surat 440/3573/2026 tanggal 14 Mei 2026.",
                "ISBN 978-602-03-3295-6 terbit pekan ini.",
                "Kode tender 10012345000 dibuka."
            })
    void takes_no_other_number_for_an_identity_number(String text) {
        assertThat(Stories.remarks(Stories.news(text)))
                .doesNotContain(Remark.IDENTITY_NUMBER, Remark.FAMILY_CARD, Remark.LONG_NUMBER);
    }

    @Test
    void knows_a_day_that_does_not_exist_and_a_province_that_does_not_exist() {
        assertThat(LongNumbers.formed("3573023102880003")).isFalse();
        assertThat(LongNumbers.formed("9973021402880003")).isFalse();
        assertThat(LongNumbers.formed("3573022902000003")).isTrue();
        assertThat(LongNumbers.formed("3573026902960003")).isTrue();
    }

    @Test
    void only_notes_sixteen_digits_that_can_be_no_identity_number() {
        var story = Stories.news("Nomor pelanggan 9900112233445566 sudah aktif.");

        assertThat(Stories.remarks(story))
                .contains(Remark.LONG_NUMBER)
                .doesNotContain(Remark.IDENTITY_NUMBER);
    }

    @Test
    void tells_a_family_card_from_an_identity_number() {
        var story = Stories.news("Bawa kartu keluarga (contoh: No. KK 3573021405100007).");

        assertThat(Stories.quotes(story, Remark.FAMILY_CARD)).containsExactly("3573021405100007");
        assertThat(Stories.remarks(story)).doesNotContain(Remark.IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bantuan dapat disalurkan lewat Pak Slamet 081234567890.",
                "Hubungi Bu Rini di +62 812-3456-7890.",
                "Korban dapat dihubungi di 0857 1234 5678.",
                "WA: 62 821 1234 5678 (Joko)."
            })
    void finds_mobile_numbers_of_people(String text) {
        assertThat(Stories.remarks(Stories.news(text))).contains(Remark.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Layanan pengaduan: 081234567890 pada jam kerja.",
                "Hotline BPBD 0812-3456-7890 siaga 24 jam.",
                "Telepon kantor kelurahan (0341) 555123.",
                "Hubungi 112 bila ada keadaan darurat.",
                "Nomor yang terdaftar 0811-3000-999 dapat dihubungi.",
                "Anggaran Rp 812.345.678 sudah cair.",
                "Surat bernomor 005/0812345678/2026 beredar."
            })
    void leaves_the_numbers_of_offices_alone(String text) {
        assertThat(Stories.remarks(Stories.news(text))).doesNotContain(Remark.TELEPHONE);
    }

    @Test
    void finds_private_mailboxes_but_not_those_of_offices() {
        assertThat(Stories.quotes(Stories.news("Kirim ke budi.santoso@gmail.com."), Remark.MAIL))
                .containsExactly("budi.santoso@gmail.com");
        assertThat(Stories.remarks(Stories.news("Kirim ke dinkes@contohkota.go.id.")))
                .doesNotContain(Remark.MAIL);
        assertThat(Stories.remarks(Stories.news("Kirim ke kelurahan.contoh@gmail.com.")))
                .doesNotContain(Remark.MAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Motor N 2345 ABC melaju tanpa helm.",
                "Truk bernomor AG 1234 XY terguling.",
                "Mobil B 12 RI terparkir di trotoar."
            })
    void finds_number_plates(String text) {
        assertThat(Stories.remarks(Stories.news(text))).contains(Remark.PLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pertemuan G 20 RI membahas iklim.",
                "Warga RT 03 RW 05 bekerja bakti.",
                "UU 14 Tahun 2008 mengatur hal itu.",
                "Lulusan D 3 TI diterima.",
                "Kelas VIII B 2 SMP meraih juara."
            })
    void takes_no_other_letters_and_digits_for_a_plate(String text) {
        assertThat(Stories.remarks(Stories.news(text))).doesNotContain(Remark.PLATE);
    }

    @Test
    void finds_bank_accounts_but_not_that_of_the_treasury() {
        assertThat(
                        Stories.quotes(
                                Stories.news("Donasi ke rekening BCA 123 456 7890 a.n. Budi."),
                                Remark.ACCOUNT))
                .containsExactly("123 456 7890");
        assertThat(Stories.remarks(Stories.news("Norek: 0123-4567-8901-23 atas nama Rini")))
                .contains(Remark.ACCOUNT);
        assertThat(
                        Stories.remarks(
                                Stories.news(
                                        "Setor ke rekening kas daerah Bank Jatim 0041000123.")))
                .doesNotContain(Remark.ACCOUNT);
        assertThat(Stories.remarks(Stories.news("Sebanyak 120 rekening penerima dibuka.")))
                .doesNotContain(Remark.ACCOUNT);
    }

    @Test
    void finds_the_position_of_a_home_but_not_of_a_work_site() {
        assertThat(
                        Stories.remarks(
                                Stories.news("Rumah penerima di -7.96662, 112.63263 rusak berat.")))
                .contains(Remark.HOME_POSITION);
        assertThat(Stories.remarks(Stories.news("Perbaikan gorong-gorong di -7.96662, 112.63263.")))
                .doesNotContain(Remark.HOME_POSITION);
        assertThat(Stories.remarks(Stories.news("Rumah sakit di -7.96662, 112.63263 dibuka.")))
                .doesNotContain(Remark.HOME_POSITION);
    }

    @Test
    void looks_into_title_and_summary_too() {
        var story =
                new Writing(
                        StoryKind.NEWS,
                        "NIK 3573024505880003 ganda",
                        "Hubungi 081234567890",
                        "",
                        Stories.NONE,
                        0,
                        false,
                        java.util.Set.of());

        assertThat(Stories.advice(story).hints())
                .filteredOn(hint -> hint.remark() == Remark.IDENTITY_NUMBER)
                .allMatch(hint -> hint.part() == Part.TITLE);
        assertThat(Stories.remarks(story)).contains(Remark.TELEPHONE);
    }
}
