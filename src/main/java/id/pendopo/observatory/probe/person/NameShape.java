package id.pendopo.observatory.probe.person;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a person's name from the other capitalised words of a page. */
final class NameShape {
    private static final Set<String> NO_NAME =
            new HashSet<>(
                    Arrays.asList(
                            """
                            dinas badan kota kabupaten provinsi kantor profil berita bidang seksi struktur
                            organisasi visi misi layanan pelayanan kepala informasi umum dan di ke dari untuk
                            yang dengan pada oleh jalan jl telp telepon email fax selamat datang sambutan
                            pemerintah daerah kecamatan kelurahan puskesmas desa sekretariat sekretaris
                            inspektorat inspektur lurah camat direktur rsud rumah sakit sub bagian subbagian
                            sekolah pejabat pegawai jabatan nama nip no foto home beranda kontak galeri
                            video agenda pengumuman download unduh selengkapnya baca lihat semua tentang
                            kami sejarah tugas fungsi pokok program kegiatan data statistik publik ppid
                            pengaduan masyarakat warga senin selasa rabu kamis jumat sabtu minggu januari
                            februari maret april mei juni juli agustus september oktober november desember
                            pendidikan golongan pangkat eselon unit kerja staf staff fungsional pembina
                            penata tingkat muda madya utama ahli pertama tk pelaksana kelompok tata usaha
                            keuangan kepegawaian perencanaan evaluasi pelaporan pencegahan pengendalian
                            penyakit kesehatan sosial perhubungan perdagangan lingkungan hidup pertanian
                            pemberdayaan pembangunan pembinaan ketentraman ketertiban ekonomi kesejahteraan
                            indonesia republik negara hak cipta copyright all rights reserved powered by
                            menu utama website situs resmi portal online media aplikasi sistem link terkait
                            wali walikota bupati gubernur presiden menteri wakil ketua anggota bendahara
                            koordinator penanggung jawab operator admin administrator editor penulis
                            posted read more facebook instagram twitter youtube search cari lainnya
                            perempuan anak keluarga penduduk catatan sipil kependudukan tenaga kerja
                            standar maklumat motto lambang geografis peta lokasi alamat jam kerja
                            """
                                    .strip()
                                    .split("\\s+")));

    private static final String BEFORE = " \t\n\u000B\f\r:,;|()-–—•*.=";
    private static final String BEHIND = " \t\n\u000B\f\r:;|(-–—•*=";
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3}[.)]?\\s+");
    private static final Pattern LABELLED = Pattern.compile("(?i)^nama\\s*:?\\s+");
    private static final Pattern ALONE = Pattern.compile("\\p{Lu}[\\p{L}']{3,}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    private static final Pattern SMALL =
            Pattern.compile("(?i)(?:dr|drg|drh|apt|ns|bin|binti|al|el)\\.?.*");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 90;

    private NameShape() {}

    /** The text without what lists put around a name. */
    static String clean(String text) {
        String out = NUMBERED.matcher(text.strip()).replaceFirst("");
        return trimmed(LABELLED.matcher(out).replaceFirst("")).strip();
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BEFORE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && BEHIND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Whether a cleaned text is nothing but a name.
     *
     * @param vocabulary words of the site that are no names, as those of the unit and the city
     */
    static boolean name(String text, Set<String> vocabulary) {
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('?') >= 0) {
            return false;
        }
        if (hopeless(text)) {
            return false;
        }
        var words = Titles.nameOf(text);
        boolean titled = Titles.titled(text);
        int full = (int) words.stream().filter(w -> w.length() > 1).count();
        if (full == 0 || words.size() > MOST_WORDS || (full == 1 && !titled && words.size() == 1)) {
            return single(text, words.size(), full, vocabulary);
        }
        return capitals(text) && words.stream().noneMatch(w -> noName(w, vocabulary));
    }

    /** Most lines of a page are told by their first word; taking titles off is dear. */
    private static boolean hopeless(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == 0 || NO_NAME.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** A single Javanese or Balinese name counts where nothing else is written. */
    private static boolean single(String text, int size, int full, Set<String> vocabulary) {
        String lower = text.toLowerCase(Locale.ROOT);
        return size == 1
                && full == 1
                && ALONE.matcher(text).matches()
                && !noName(lower, vocabulary);
    }

    private static boolean noName(String word, Set<String> vocabulary) {
        return NO_NAME.contains(word) || vocabulary.contains(word) || hasDigit(word);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Every word begins with a capital, but for titles as drg. and particles as bin. */
    private static boolean capitals(String text) {
        for (String token : BETWEEN.split(text)) {
            boolean small = !token.isEmpty() && Character.isLowerCase(token.charAt(0));
            if (small && !SMALL.matcher(token).matches()) {
                return false;
            }
        }
        return true;
    }
}
