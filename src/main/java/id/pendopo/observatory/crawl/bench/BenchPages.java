package id.pendopo.observatory.crawl.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Pages like those of a unit's WordPress site, each {@value #SIZE} bytes: menu, items with dates,
 * pictures, side column, footer with accounts, structured data. The same number gives the same
 * page.
 */
final class BenchPages {
    static final int SIZE = 30_000;
    static final int SECTIONS = 14;

    private static final String[] NAMES = {
        "profil", "struktur-organisasi", "visi-misi", "tugas-dan-fungsi", "layanan",
                "standar-pelayanan", "ppid",
        "informasi-berkala", "informasi-serta-merta", "berita", "agenda", "galeri", "pengaduan",
                "kontak"
    };
    private static final String[] WORDS =
            ("dinas kesehatan warga pelayanan kegiatan masyarakat kelurahan kecamatan wali kota kepala bidang pembangunan jalan"
                            + " drainase sosialisasi imunisasi posyandu rapat koordinasi program tahun anggaran laporan kinerja informasi publik"
                            + " pengaduan petugas lapangan sekolah puskesmas lingkungan kebersihan pasar pedagang retribusi perizinan usaha"
                            + " pelatihan peserta narasumber hadir mendukung peningkatan kualitas data aplikasi terpadu kerja bakti bersama")
                    .split(" ");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id"));
    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 20);

    private final int pagesOfSite;

    BenchPages(int pagesOfSite) {
        this.pagesOfSite = pagesOfSite;
    }

    int items() {
        return Math.max(0, pagesOfSite - SECTIONS - 1);
    }

    String path(int item) {
        LocalDate day = day(item);
        return "/%d/%02d/%s-%d/".formatted(day.getYear(), day.getMonthValue(), slug(item), item);
    }

    byte[] home(int site) {
        return page(site, "Dinas Kesehatan " + site, "", list(0, Math.min(20, items())), -1);
    }

    byte[] section(int site, String name) {
        String body =
                name.equals("berita")
                        ? list(0, items())
                        : text(new Random(site * 31L + name.hashCode()), 300);
        return page(site, name.replace('-', ' '), "", body, name.hashCode());
    }

    byte[] item(int site, int item) {
        LocalDate day = day(item);
        String facts =
                "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"datePublished\":\"%sT08:00:00+07:00\"}</script>"
                                .formatted(day)
                        + "<meta property=\"article:published_time\" content=\"%sT08:00:00+07:00\">"
                                .formatted(day);
        String body =
                "<p class=\"meta\">Ditulis oleh Admin pada "
                        + WRITTEN.format(day)
                        + "</p>"
                        + text(new Random(site * 7919L + item), 450);
        return page(site, title(item), facts, body, item);
    }

    static boolean isSection(String name) {
        return java.util.Arrays.asList(NAMES).contains(name);
    }

    String sitemap(String origin) {
        var out =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (int i = 0; i < items(); i++) {
            out.append("<url><loc>")
                    .append(origin)
                    .append(path(i))
                    .append("</loc><lastmod>")
                    .append(day(i))
                    .append("</lastmod></url>");
        }
        return out.append("</urlset>").toString();
    }

    String feed(String origin) {
        var out =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Berita</title><link>/</link><description>Berita</description>");
        for (int i = 0; i < Math.min(10, items()); i++) {
            String date =
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            day(i).atTime(1, 0).atOffset(java.time.ZoneOffset.UTC));
            out.append("<item><title>")
                    .append(title(i))
                    .append("</title><link>")
                    .append(origin)
                    .append(path(i))
                    .append("</link><pubDate>")
                    .append(date)
                    .append("</pubDate></item>");
        }
        return out.append("</channel></rss>").toString();
    }

    private byte[] page(int site, String title, String facts, String body, int seed) {
        var out = new StringBuilder(SIZE + 2000);
        out.append("<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" – Dinas Kesehatan</title>")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"description\" content=\"Situs resmi\">")
                .append(
                        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed/\"><link rel=\"stylesheet\" href=\"/wp-content/themes/dinas/style.css\">")
                .append(facts)
                .append("<style>")
                .append(".menu li{display:inline-block;margin:0 4px}".repeat(30))
                .append("</style></head><body><header><nav class=\"menu\"><ul>");
        for (String name : NAMES) {
            out.append("<li class=\"menu-item menu-item-type-post_type\"><a href=\"/")
                    .append(name)
                    .append("\">")
                    .append(name.replace('-', ' '))
                    .append("</a></li>");
        }
        out.append("</ul></nav></header><main><article><h1>")
                .append(title)
                .append("</h1>")
                .append(body)
                .append("</article></main><aside><h2>Terkait</h2><ul>");
        String end = end(site);
        var random = new Random(site * 104_729L + seed);
        while (out.length() + end.length() < SIZE - 700) {
            out.append(card(random.nextInt(Math.max(1, items())), random));
        }
        out.append(end);
        out.append(" ".repeat(Math.max(0, SIZE - out.length() - 20)));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String card(int item, Random random) {
        return "<li class=\"kartu col-md-4\"><a href=\""
                + path(item)
                + "\"><img src=\"/wp-content/uploads/2026/11/foto-"
                + item
                + ".jpg\" alt=\"Foto kegiatan\" width=\"300\" height=\"200\" loading=\"lazy\"><h3>"
                + title(item)
                + "</h3></a><time datetime=\""
                + day(item)
                + "\">"
                + WRITTEN.format(day(item))
                + "</time>"
                + text(random, 18)
                + "</li>\n";
    }

    private String list(int from, int to) {
        var out = new StringBuilder("<ul class=\"daftar\">");
        for (int i = from; i < to; i++) {
            out.append("<li><a href=\"")
                    .append(path(i))
                    .append("\">")
                    .append(title(i))
                    .append("</a> <time datetime=\"")
                    .append(day(i))
                    .append("\">")
                    .append(WRITTEN.format(day(i)))
                    .append("</time></li>");
        }
        return out.append("</ul>").toString();
    }

    private static String end(int site) {
        return "</ul></aside><footer><p>Jl. Merdeka No. "
                + site
                + " Telp. (0341) 123456 dinkes@kota.example</p>"
                + "<a href=\"https://www.facebook.com/dinkes"
                + site
                + "\">Facebook</a><a href=\"https://www.instagram.com/dinkes"
                + site
                + "\">Instagram</a>"
                + "<a href=\"https://twitter.com/dinkes"
                + site
                + "\">X</a><a href=\"https://www.youtube.com/@dinkes"
                + site
                + "\">YouTube</a></footer>"
                + "<script>var setelan = {\"ajax\":\"/wp-admin/admin-ajax.php\"};</script></body></html>";
    }

    private static LocalDate day(int item) {
        return NEWEST.minusDays(item * 3L);
    }

    private static String title(int item) {
        var random = new Random(item * 13L + 5);
        var out = new StringBuilder("Kegiatan");
        for (int i = 0; i < 5; i++) {
            out.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString();
    }

    private static String slug(int item) {
        return title(item).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String text(Random random, int words) {
        var out = new StringBuilder("<p>");
        for (int i = 1; i <= words; i++) {
            out.append(WORDS[random.nextInt(WORDS.length)])
                    .append(i % 60 == 0 ? ".</p>\n<p>" : " ");
        }
        return out.append("</p>").toString();
    }
}
