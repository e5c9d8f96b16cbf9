package id.pendopo.demo.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of one sample site on one day, in the markup of its system. */
final class SamplePages {
    private static final String SAMPLE =
            "CONTOH: situs buatan untuk mencoba Pendopo, bukan situs resmi.";
    private static final Map<String, String> SECTIONS = sections();
    private static final int ON_HOME = 8;
    private static final int ON_LIST = 20;

    private final SampleSite site;
    private final Engine engine;
    private final String base;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<SampleItem> items;
    private final SampleFooter footer;

    SamplePages(SampleSite site, String base, LocalDate today, ZoneId zone) {
        this.site = site;
        this.engine = Engine.named(site.engine());
        this.base = base;
        this.today = today;
        this.zone = zone;
        this.items = SampleNews.of(site, today);
        this.footer = new SampleFooter(site);
    }

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("profil", "Profil");
        sections.put("visi-misi", "Visi dan Misi");
        sections.put("tugas-fungsi", "Tugas dan Fungsi");
        sections.put("struktur-organisasi", "Struktur Organisasi");
        sections.put("pejabat", "Profil Pejabat");
        sections.put("layanan", "Layanan");
        sections.put("informasi-publik", "Informasi Publik");
        sections.put("agenda", "Agenda");
        sections.put("galeri", "Galeri");
        sections.put("kontak", "Kontak");
        return sections;
    }

    List<SampleItem> items() {
        return items;
    }

    String addressOf(SampleItem item) {
        var words = SampleDates.words(item.published(), zone);
        words.put("slug", item.slug());
        words.put("number", String.valueOf(item.number()));
        return engine.address("address", words);
    }

    String listAddress() {
        return engine.address("list", Map.of());
    }

    String feedAddress() {
        return engine.address("feed", Map.of());
    }

    String sitemapAddress() {
        return engine.address("sitemap", Map.of());
    }

    String assets() {
        return engine.address("assets", Map.of());
    }

    private String sectionAddress(String name) {
        return engine.address("section", Map.of("name", name));
    }

    List<String> sectionAddresses() {
        return SECTIONS.keySet().stream().map(this::sectionAddress).toList();
    }

    /** The page at the path with its query; empty if the site has none there. */
    Optional<String> page(String path) {
        if (path.equals("/")) {
            return Optional.of(frame("/", site.unit(), "", list(ON_HOME) + padding()));
        }
        if (path.equals(listAddress())) {
            return Optional.of(frame(path, "Berita", "", list(ON_LIST)));
        }
        return section(path).or(() -> article(path));
    }

    private Optional<String> section(String path) {
        return SECTIONS.entrySet().stream()
                .filter(s -> sectionAddress(s.getKey()).equals(path))
                .findFirst()
                .map(s -> frame(path, s.getValue(), "", section(s.getKey(), s.getValue())));
    }

    private String section(String name, String title) {
        var sections = new SampleSections(site, today, assets());
        return engine.part("section", Map.of("title", title, "body", sections.body(name)));
    }

    private Optional<String> article(String path) {
        return items.stream()
                .filter(item -> addressOf(item).equals(path))
                .findFirst()
                .map(item -> {
                    Map<String, String> words = words(item);
                    words.put("here", base + path);
                    return frame(
                            path,
                            item.title(),
                            engine.part("articlehead", words),
                            engine.part("article", words));
                });
    }

    private Map<String, String> words(SampleItem item) {
        Map<String, String> words = SampleDates.words(item.published(), zone);
        words.put("title", item.title());
        words.put("lead", item.lead());
        words.put("body", item.body());
        words.put("link", base + addressOf(item));
        return words;
    }

    private String list(int most) {
        return items.stream()
                .limit(most)
                .map(item -> engine.part("entry", words(item)))
                .collect(Collectors.joining("\n"));
    }

    private String padding() {
        return site.is(SampleTrait.HUGE)
                ? "<!-- " + "isi berulang dari penyunting halaman ".repeat(85_000) + " -->"
                : "";
    }

    private String frame(String path, String title, String head, String content) {
        var words = new HashMap<String, String>();
        words.put("charset", "utf-8");
        words.put("title", title);
        words.put("unit", site.unit());
        words.put("base", base);
        words.put("here", base + path);
        words.put("host", site.sampleHost());
        words.put("head", head);
        words.put("menu", menu());
        words.put("content", content + footer.brokenParts());
        words.put("recent", recent());
        words.put("channels", footer.channels());
        words.put("hidden", footer.hidden());
        words.put("clock", clock());
        words.put("sample", SAMPLE);
        words.put("thisyear", String.valueOf(today.getYear()));
        return engine.part("frame", words);
    }

    private String menu() {
        String links =
                SECTIONS.entrySet().stream()
                        .map(s -> menuEntry(sectionAddress(s.getKey()), s.getValue()))
                        .collect(Collectors.joining());
        return menuEntry("/", "Beranda") + links + menuEntry(listAddress(), "Berita");
    }

    private String menuEntry(String path, String words) {
        return "<li class=\"menu-item\"><a href=\"%s\">%s</a></li>".formatted(base + path, words);
    }

    private String recent() {
        return items.stream()
                .limit(5)
                .map(i ->
                        "<li><a href=\"%s\">%s</a></li>".formatted(base + addressOf(i), i.title()))
                .collect(Collectors.joining());
    }

    private String clock() {
        if (!site.is(SampleTrait.HEADER_CLOCK)) {
            return "";
        }
        LocalDateTime now = today.atTime(9, 30);
        var words = SampleDates.words(now, zone);
        return "<div id=\"jam\">%s, %s pukul %s WIB</div>"
                .formatted(words.get("weekday"), words.get("long"), words.get("hhmm"));
    }
}
