package id.pendopo.newsroom.advice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.advice.Meter.Aspect;
import id.pendopo.newsroom.advice.Meter.Band;
import id.pendopo.newsroom.advice.Meter.Measure;
import id.pendopo.newsroom.advice.Meter.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNarrativeTest {
    private static final List<String> GOOD =
            List.of(
                    "Satgas DPUPR memperbaiki gorong-gorong di Jalan Mawar, Senin (12/1). Gorong-gorong itu"
                            + " tersumbat lumpur sejak pekan lalu sehingga air menggenangi rumah warga. Delapan"
                            + " petugas mengangkat tiga truk lumpur. Kini air kembali lancar. Pekerjaan berlanjut"
                            + " ke Jalan Melati besok pagi.",
                    "Warga RW 05 Kelurahan Contoh membersihkan sungai pada Minggu pagi. Sebanyak 60 orang"
                            + " mengangkat sampah plastik dan lumpur. Lurah ikut turun ke air. Ia mengajak warga"
                            + " menjaga sungai agar tidak meluap saat hujan.",
                    "Puskesmas Contoh membuka layanan sore mulai Senin, 5 Januari 2026, di gedung lama."
                            + " Layanan buka pukul 15.00 sampai 20.00. Warga yang bekerja pada pagi hari kini"
                            + " bisa berobat sepulang kerja. Pasien cukup membawa KTP dan kartu BPJS. Dokter umum"
                            + " dan bidan siap setiap hari kecuali Minggu.",
                    "Dinas Sosial menyalurkan beras untuk 120 keluarga di Kelurahan Contoh, Rabu (14/1)."
                            + " Setiap keluarga menerima 10 kilogram. Petugas mengantar beras ke rumah warga lanjut"
                            + " usia. Penyaluran selesai pukul 12.00.",
                    "Petugas Dinas Perhubungan memasang lampu jalan di Jalan Kenanga pada Kamis malam. Jalan"
                            + " itu gelap sejak kabelnya putus dua pekan lalu. Ada 14 lampu baru. Warga kini"
                            + " merasa lebih aman pulang malam. Laporkan lampu mati lewat nomor 112.",
                    "Kader PKK memeriksa jentik nyamuk di 80 rumah warga RW 02, Jumat pagi. Jentik ditemukan di"
                            + " enam rumah. Kader menguras bak mandi dan membagikan bubuk pembunuh jentik. Warga"
                            + " diminta menguras bak setiap pekan.");

    private static final List<String> BAD =
            List.of(
                    "Dalam rangka meningkatkan sinergitas antarpemangku kepentingan serta mengoptimalkan"
                            + " implementasi program prioritas pembangunan daerah, telah dilaksanakan kegiatan"
                            + " koordinasi lintas sektor yang dihadiri oleh seluruh OPD, stakeholder, dan"
                            + " perwakilan masyarakat yang diharapkan dapat mengakselerasi penyerapan anggaran"
                            + " serta menjadi momentum penguatan sinergitas dalam pelaksanaan pembangunan yang"
                            + " berkelanjutan dan berkeadilan.",
                    "Menindaklanjuti surat edaran tentang optimalisasi pelaksanaan monitoring dan evaluasi,"
                            + " melaksanakan kegiatan rapat koordinasi dalam rangka inventarisasi permasalahan"
                            + " penyelenggaraan pemerintahan yang dilaksanakan secara berkesinambungan dengan"
                            + " mempertimbangkan perkembangan situasi dan kondisi kewilayahan.",
                    "Bertempat di aula telah dilaksanakan kegiatan sosialisasi. Kegiatan berjalan kondusif.",
                    "Puji syukur kehadirat Tuhan Yang Maha Esa atas terselenggaranya kegiatan launching event"
                            + " workshop peningkatan kapasitas aparatur yang diselenggarakan oleh leading sector"
                            + " bersama stakeholder terkait dengan output meningkatnya kompetensi dan"
                            + " profesionalisme penyelenggara pelayanan publik.",
                    "Anev kamtibmas dan giat monev bersama.",
                    "Sehubungan dengan pelaksanaan percepatan penurunan stunting yang merupakan program"
                            + " strategis nasional yang pelaksanaannya memerlukan keterlibatan seluruh pemangku"
                            + " kepentingan, maka TPPS melakukan koordinasi lintas sektor guna untuk"
                            + " menginventarisasi permasalahan, mengidentifikasi keluarga berisiko, menetapkan"
                            + " intervensi spesifik, serta mensinkronkan dokumen perencanaan dan penganggaran.");

    private final Adviser adviser = new Adviser(Lexicon.builtIn());

    @Test
    void calls_good_texts_good() {
        for (String text : GOOD) {
            assertThat(adviser.meter(text).band())
                    .as("%s%n%s", adviser.meter(text), text)
                    .isEqualTo(Band.GOOD);
        }
    }

    @Test
    void calls_bad_texts_weak() {
        for (String text : BAD) {
            assertThat(adviser.meter(text).band())
                    .as("%s%n%s", adviser.meter(text), text)
                    .isIn(Band.WEAK, Band.NOTHING_YET);
        }
    }

    @Test
    void a_good_text_that_goes_on_for_ever_is_no_longer_good() {
        String endless = String.join(" ", GOOD) + " " + String.join(" ", GOOD);

        assertThat(measure(endless, Aspect.LENGTH).verdict()).isEqualTo(Verdict.LONG);
        assertThat(adviser.meter(endless).score())
                .isLessThan(adviser.meter(GOOD.getFirst()).score());
    }

    @Test
    void the_score_is_the_sum_of_what_it_tells() {
        for (String text : GOOD) {
            var meter = adviser.meter(text);
            assertThat(meter.measures()).hasSize(4).allMatch(m -> m.points() <= m.most());
            assertThat(meter.score())
                    .isEqualTo(meter.measures().stream().mapToInt(Measure::points).sum());
        }
    }

    @Test
    void says_what_is_wrong_with_a_long_sentence_and_a_slow_opening() {
        assertThat(measure(BAD.getFirst(), Aspect.SENTENCES).verdict()).isEqualTo(Verdict.LONG);
        assertThat(measure(BAD.getFirst(), Aspect.PLAIN).verdict()).isEqualTo(Verdict.WORDY);
        assertThat(measure(BAD.getFirst(), Aspect.OPENING).verdict()).isEqualTo(Verdict.WORDY);
        assertThat(
                        measure(
                                        "Kami hadir. Semua senang. Sangat seru sekali acara itu.",
                                        Aspect.OPENING)
                                .verdict())
                .isEqualTo(Verdict.SHORT);
    }

    @Test
    void does_not_judge_a_few_words() {
        assertThat(adviser.meter("Warga membersihkan sungai").band()).isEqualTo(Band.NOTHING_YET);
    }

    private Measure measure(String text, Aspect aspect) {
        return adviser.meter(text).measures().stream()
                .filter(m -> m.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }
}
