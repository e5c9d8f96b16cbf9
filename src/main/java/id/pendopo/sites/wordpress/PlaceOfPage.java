package id.pendopo.sites.wordpress;

import id.pendopo.sites.Section;
import id.pendopo.sites.wordpress.read.OldPost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The section of a site that has taken the place of an old page with nothing in it, as those that
 * only carried a plugin's form or list: its address leads there.
 */
final class PlaceOfPage {
    /** Words of titles and slugs; the first section that has one. */
    private static final Map<Section, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Section.OFFICIALS, List.of("pejabat", "pimpinan", "pegawai", "struktur"));
        WORDS.put(
                Section.PROFILE,
                List.of(
                        "profil",
                        "visi",
                        "misi",
                        "tugas",
                        "sejarah",
                        "tentang",
                        "sambutan",
                        "about"));
        WORDS.put(
                Section.PUBLIC_INFORMATION,
                List.of("informasi-publik", "ppid", "lakip", "renstra"));
        WORDS.put(
                Section.SERVICES,
                List.of("layanan", "pelayanan", "perizinan", "prosedur", "standar"));
        WORDS.put(Section.CONTACT, List.of("kontak", "hubungi", "contact", "alamat", "lokasi"));
        WORDS.put(Section.COMPLAINTS, List.of("pengaduan", "aduan", "lapor"));
        WORDS.put(Section.AGENDA, List.of("agenda", "jadwal", "kalender"));
        WORDS.put(Section.GALLERY, List.of("galeri", "gallery", "foto"));
        WORDS.put(
                Section.DOCUMENTS,
                List.of("dokumen", "unduh", "unduhan", "download", "regulasi", "peraturan"));
        WORDS.put(Section.QUESTIONS, List.of("faq", "tanya-jawab"));
        WORDS.put(Section.NEWS, List.of("berita", "artikel", "blog", "news"));
    }

    private PlaceOfPage() {}

    static Optional<Section> of(OldPost page) {
        String words = words(page);
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(w -> words.contains("-" + w + "-")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All words of title and address with hyphens around each. */
    static String words(OldPost page) {
        return "-%s-%s-".formatted(slug(page.title()), slug(page.slug()));
    }

    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
