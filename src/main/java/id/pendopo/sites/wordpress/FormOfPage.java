package id.pendopo.sites.wordpress;

import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.ProfilePart;
import id.pendopo.sites.wordpress.read.OldPost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an old page is here, by the words of its title and address. Who cannot tell makes it a page
 * of the unit's own: nothing is lost by that, and the unit may take it over.
 */
sealed interface FormOfPage {
    /** A part of the profile. */
    record Part(ProfilePart part) implements FormOfPage {}

    /** Something the law asks for, by its key in the law's list. */
    record Lawful(String item) implements FormOfPage {}

    record Service() implements FormOfPage {}

    /** One question. */
    record Question() implements FormOfPage {}

    /** Questions and answers, one below the other. */
    record Questions() implements FormOfPage {}

    /** A list of files. */
    record Files() implements FormOfPage {}

    record Free() implements FormOfPage {}

    static FormOfPage of(OldPost page) {
        String words = PlaceOfPage.words(page);
        String title = page.title().strip();
        if (title.endsWith("?") && title.contains(" ")) {
            return new Question();
        }
        if (has(words, List.of("faq", "tanya-jawab", "pertanyaan"))) {
            return new Questions();
        }
        Optional<FormOfPage> law = first(Words.LAW, words).map(Lawful::new);
        Optional<FormOfPage> part = first(Words.PROFILE, words).map(Part::new);
        if (law.or(() -> part).isPresent()) {
            return law.or(() -> part).get();
        }
        if (has(words, Words.FILES)) {
            return new Files();
        }
        return service(page) ? new Service() : new Free();
    }

    /** What an entry that came earlier is, so that it stays so. */
    static FormOfPage of(EntryBody body) {
        return switch (body) {
            case EntryBody.Profile p -> new Part(p.part());
            case EntryBody.PublicInformation p -> new Lawful(p.item());
            case EntryBody.Service s -> new Service();
            case EntryBody.Question q -> new Question();
            case EntryBody.Document d -> new Files();
            case EntryBody.FreePage p -> new Free();
            case EntryBody.Agenda a -> new Free();
        };
    }

    /** A service is named; a page that is called services alone is a list of them. */
    private static boolean service(OldPost page) {
        String title = PlaceOfPage.slug(page.title());
        String rest =
                title.replaceAll("(?<=^|-)(layanan|pelayanan|publik|kami|standar|jenis)(?=-|$)", "")
                        .replace("-", "");
        return !rest.isEmpty() && has("-" + title + "-", Words.SERVICE);
    }

    private static boolean has(String words, List<String> looked) {
        return looked.stream().anyMatch(w -> words.contains("-" + w + "-"));
    }

    private static <T> Optional<T> first(Map<T, List<String>> table, String words) {
        return table.entrySet().stream()
                .filter(e -> has(words, e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Words of titles and addresses; the first line that has one counts. */
    final class Words {
        private static final Map<ProfilePart, List<String>> PROFILE = new LinkedHashMap<>();
        private static final Map<String, List<String>> LAW = new LinkedHashMap<>();
        private static final List<String> SERVICE =
                List.of(
                        "layanan",
                        "pelayanan",
                        "perizinan",
                        "izin",
                        "persyaratan",
                        "pembuatan",
                        "pengurusan",
                        "penerbitan",
                        "permohonan");
        private static final List<String> FILES =
                List.of("dokumen", "unduh", "unduhan", "download", "downloads", "arsip");

        static {
            PROFILE.put(ProfilePart.VISION, List.of("visi", "misi", "vision"));
            PROFILE.put(ProfilePart.TASKS, List.of("tugas", "fungsi", "tupoksi"));
            PROFILE.put(ProfilePart.STRUCTURE, List.of("struktur", "organisasi"));
            PROFILE.put(ProfilePart.HISTORY, List.of("sejarah", "history"));
            PROFILE.put(
                    ProfilePart.OVERVIEW,
                    List.of("profil", "profile", "tentang", "about", "gambaran", "sekilas"));
            LAW.put("wealth-report", List.of("lhkpn"));
            LAW.put("performance", List.of("lakip", "lkjip", "lkip", "laporan-kinerja"));
            LAW.put("finance", List.of("laporan-keuangan", "calk", "laporan-realisasi-anggaran"));
            LAW.put("work-plan", List.of("renja", "rencana-kerja", "renstra"));
            LAW.put("exempted-list", List.of("informasi-dikecualikan", "yang-dikecualikan"));
            LAW.put("information-list", List.of("daftar-informasi-publik"));
            LAW.put("access-report", List.of("laporan-layanan-informasi", "laporan-akses"));
            LAW.put("objection", List.of("keberatan"));
            LAW.put("how-to-ask", List.of("permohonan-informasi", "memperoleh-informasi"));
            LAW.put("procurement", List.of("pengadaan", "sirup", "rup"));
            LAW.put("regulations", List.of("regulasi", "produk-hukum", "peraturan"));
            LAW.put("service-procedures", List.of("sop", "prosedur-pelayanan"));
        }

        private Words() {}
    }
}
