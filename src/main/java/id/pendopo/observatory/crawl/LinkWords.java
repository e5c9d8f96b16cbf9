package id.pendopo.observatory.crawl;

import id.pendopo.observatory.visit.Purpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words Indonesian units (and English ones) put on links to what we look for. */
final class LinkWords {
    private static final Map<Purpose, List<String>> WORDS = words();

    private LinkWords() {}

    /**
     * What the words promise; the first purpose in the order of value that has one of them.
     *
     * @param text lower case; a path's separators as blanks
     */
    static Optional<Purpose> purpose(String text) {
        String padded = " " + text + " ";
        for (Map.Entry<Purpose, List<String>> entry : WORDS.entrySet()) {
            for (String word : entry.getValue()) {
                if (hasWord(padded, word)) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasWord(String padded, String word) {
        for (int at = padded.indexOf(word); at >= 0; at = padded.indexOf(word, at + 1)) {
            boolean begins = !Character.isLetter(padded.charAt(at - 1));
            boolean ends = !Character.isLetter(padded.charAt(at + word.length()));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static Map<Purpose, List<String>> words() {
        var of = new EnumMap<Purpose, List<String>>(Purpose.class);
        of.put(
                Purpose.OFFICIALS,
                List.of(
                        "pejabat",
                        "struktur organisasi",
                        "struktur",
                        "susunan organisasi",
                        "bagan organisasi",
                        "pimpinan",
                        "kepala dinas",
                        "profil kepala",
                        "kepala badan",
                        "camat",
                        "lurah",
                        "profil lurah",
                        "profil camat",
                        "personil",
                        "personalia",
                        "aparatur",
                        "pegawai",
                        "perangkat kelurahan",
                        "perangkat",
                        "sdm",
                        "manajemen",
                        "direksi",
                        "organisasi",
                        "officials",
                        "leadership",
                        "organization",
                        "our team"));
        of.put(
                Purpose.CONTACT,
                List.of(
                        "kontak",
                        "kontak kami",
                        "hubungi",
                        "hubungi kami",
                        "alamat",
                        "lokasi kantor",
                        "peta lokasi",
                        "contact",
                        "contact us",
                        "kontak person"));
        of.put(
                Purpose.PUBLIC_INFORMATION,
                List.of(
                        "ppid",
                        "informasi publik",
                        "daftar informasi",
                        "dip",
                        "informasi berkala",
                        "informasi serta merta",
                        "informasi setiap saat",
                        "informasi dikecualikan",
                        "berkala",
                        "setiap saat",
                        "serta merta",
                        "transparansi",
                        "lhkpn",
                        "lakip",
                        "lkjip",
                        "renstra",
                        "renja",
                        "dpa",
                        "laporan keuangan",
                        "anggaran",
                        "regulasi",
                        "produk hukum",
                        "unduhan",
                        "dokumen",
                        "download",
                        "public information",
                        "publikasi"));
        of.put(
                Purpose.NEWS_LIST,
                List.of(
                        "berita",
                        "kabar",
                        "warta",
                        "artikel",
                        "berita terbaru",
                        "berita terkini",
                        "semua berita",
                        "indeks berita",
                        "kegiatan",
                        "pengumuman",
                        "agenda",
                        "siaran pers",
                        "rilis",
                        "info terkini",
                        "informasi terkini",
                        "seputar",
                        "news",
                        "latest news",
                        "press release",
                        "announcements",
                        "blog",
                        "posts",
                        "selengkapnya berita",
                        "lihat semua"));
        of.put(
                Purpose.SERVICE,
                List.of(
                        "layanan",
                        "pelayanan",
                        "jenis layanan",
                        "standar pelayanan",
                        "maklumat pelayanan",
                        "sop",
                        "perizinan",
                        "izin",
                        "jadwal pelayanan",
                        "poli",
                        "persyaratan",
                        "pengaduan",
                        "sambat",
                        "lapor",
                        "survei kepuasan",
                        "skm",
                        "ikm",
                        "service",
                        "services",
                        "complaint"));
        of.put(
                Purpose.PROFILE,
                List.of(
                        "profil",
                        "profile",
                        "tentang",
                        "tentang kami",
                        "sejarah",
                        "visi",
                        "misi",
                        "visi misi",
                        "visi dan misi",
                        "tugas",
                        "tupoksi",
                        "tugas pokok",
                        "tugas dan fungsi",
                        "gambaran umum",
                        "selayang pandang",
                        "sekilas",
                        "sambutan",
                        "motto",
                        "about",
                        "about us",
                        "history",
                        "kedudukan",
                        "wilayah",
                        "demografi",
                        "monografi"));
        return of;
    }
}
