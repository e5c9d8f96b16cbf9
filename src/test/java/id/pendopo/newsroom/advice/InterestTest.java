package id.pendopo.newsroom.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Segenap pegawai mengucapkan selamat ulang tahun ke-55 kepada Bapak Wali Kota.",
                "Selamat dan sukses atas dilantiknya Ibu Hj. Rahayu sebagai kepala dinas.",
                "Selamat atas pelantikan Bapak Suryo sebagai camat.",
                "Keluarga besar kecamatan mengucapkan selamat milad ke-50 Ibu Ketua PKK."
            })
    void a_greeting_to_an_official_must_not_be_an_announcement(String text) {
        var hints = Stories.advice(Stories.announcement(text)).hints();

        assertThat(hints).anyMatch(h -> h.remark() == Remark.GREETING && h.level() == Level.MUST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wali Kota mengucapkan selamat hari jadi kota yang ke-112.",
                "Selamat ulang tahun ke-81 Republik Indonesia.",
                "Selamat Hari Raya Idulfitri 1447 Hijriah.",
                "Wali Kota melantik 45 pejabat baru di balai kota.",
                "Selamat datang di Puskesmas. Ketua panitia membuka acara."
            })
    void greetings_to_everybody_and_plain_news_are_no_greeting_to_an_official(String text) {
        assertThat(Stories.remarks(Stories.announcement(text))).doesNotContain(Remark.GREETING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jangan lupa coblos nomor 2 pada hari Rabu.",
                "Dukung pasangan calon kita, lanjutkan dua periode!",
                "Ayo pilih nomor 3 untuk perubahan.",
                "Hadiri kampanye akbar di alun-alun.",
                "Mari lanjutkan kepemimpinan beliau."
            })
    void finds_words_of_campaigns(String text) {
        assertThat(Stories.remarks(Stories.announcement(text))).contains(Remark.CAMPAIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kampanye imunisasi polio dimulai di posyandu.",
                "Kampanye cuci tangan pakai sabun digelar di sekolah.",
                "Ambil nomor urut antrean di loket dua.",
                "KPU menetapkan nomor urut 1 sampai 3 pada Senin.",
                "Warga memilih ketua RW secara musyawarah."
            })
    void takes_no_public_campaign_for_a_party_s(String text) {
        assertThat(Stories.remarks(Stories.announcement(text))).doesNotContain(Remark.CAMPAIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakti sosial bersama Partai Demokrat dan kecamatan.",
                "Kader PKB membagikan sembako di kantor kelurahan.",
                "PDI Perjuangan mengundang warga.",
                "Dukungan dari DPC Gerindra."
            })
    void finds_parties(String text) {
        assertThat(Stories.remarks(Stories.announcement(text))).contains(Remark.PARTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bayar PBB sebelum 30 September.",
                "Guru PKN dan PPKn mengikuti pelatihan.",
                "Konser di Gelora Bung Karno.",
                "Kementerian PAN dan RB menilai layanan.",
                "Hari Buruh diperingati di balai kota.",
                "PKB guru: pengembangan keprofesian berkelanjutan.",
                "Pesawat Garuda membawa jemaah haji."
            })
    void knows_what_else_their_letters_mean(String text) {
        assertThat(Stories.remarks(Stories.announcement(text))).doesNotContain(Remark.PARTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Promo spesial akhir tahun di toko kami, stok terbatas!",
                "Beli sekarang, gratis ongkir ke seluruh kota.",
                "Dijual rumah siap huni, DP ringan."
            })
    void finds_advertising(String text) {
        assertThat(Stories.remarks(Stories.announcement(text))).contains(Remark.PROMOTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diskon PBB 10 persen sampai akhir bulan.",
                "Pemutihan dan diskon denda pajak kendaraan.",
                "Pasar murah digelar di lima kecamatan.",
                "Promosi jabatan diumumkan Senin."
            })
    void takes_no_relief_of_taxes_for_advertising(String text) {
        assertThat(Stories.remarks(Stories.announcement(text))).doesNotContain(Remark.PROMOTION);
    }
}
