package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.address.Addresses;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldBlogRefused.Why;
import id.pendopo.sites.wordpress.read.WxrItems.Piece;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/**
 * A WordPress read from its export file (WXR). The file is read twice: once for what posts point
 * to, once post by post; it may be larger than the memory.
 */
public final class WxrBlog implements OldBlog {
    private static final int QUARTER = 15 * 60;

    private final Path file;
    private final ZoneId city;
    private final Optional<Instant> since;
    private Map<String, String> authors = Map.of();

    /**
     * @param city zone of the city, for a site that never set its own
     * @param since only what was changed after; empty for all
     */
    public WxrBlog(Path file, ZoneId city, Optional<Instant> since) {
        this.file = file;
        this.city = city;
        this.since = since;
    }

    /** Whether the file is packed, if it is no export; empty if it is one. */
    public static Optional<Boolean> fault(Path file) throws IOException {
        try (var items = WxrItems.open(file)) {
            WxrHead head = WxrHead.read(items.head());
            return head.isExport() && head.home().isPresent()
                    ? Optional.empty()
                    : Optional.of(isPacked(file));
        }
    }

    /** Zip or gzip, as people send what is large. */
    private static boolean isPacked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return Arrays.equals(start, new byte[] {'P', 'K'})
                    || Arrays.equals(start, new byte[] {0x1f, (byte) 0x8b});
        }
    }

    @Override
    public Catalogue catalogue(Telling telling) throws IOException, OldBlogRefused {
        try (var items = WxrItems.open(file)) {
            WxrHead head = WxrHead.read(items.head());
            Optional<URI> home = head.home();
            if (!head.isExport() || home.isEmpty()) {
                throw new OldBlogRefused(Why.NOT_AN_EXPORT, String.valueOf(file.getFileName()));
            }
            authors = head.authors();
            var counted = new Counted();
            for (var piece = items.next(); piece.isPresent(); piece = items.next()) {
                if (piece.get() instanceof Piece.Item(var xml)) {
                    WxrItem.read(xml).ifPresent(counted::add);
                }
            }
            counted.tellOthers(telling);
            return new Catalogue(
                    new OldSite(head.title(), home.get(), counted.zone()),
                    head.terms(home.get()),
                    counted.media,
                    counted.posts);
        }
    }

    @Override
    public void posts(Catalogue catalogue, Telling telling) throws IOException {
        try (var items = WxrItems.open(file)) {
            int number = 0;
            for (var piece = items.next(); piece.isPresent(); piece = items.next()) {
                number++;
                switch (piece.get()) {
                    case Piece.Broken(var start) -> telling.leftOut(broken(number, start));
                    case Piece.Item(var xml) -> {
                        Optional<WxrItem> item = WxrItem.read(xml);
                        if (item.isEmpty()) {
                            telling.leftOut(broken(number, xml));
                        } else {
                            tell(item.get(), catalogue.site(), telling);
                        }
                    }
                }
            }
        }
    }

    private void tell(WxrItem item, OldSite site, Telling telling) {
        Optional<OldPost.Kind> kind = kind(item);
        if (kind.isEmpty()) {
            return;
        }
        String key = kind.get().name().toLowerCase(Locale.ROOT) + ":" + item.id();
        String title = plain(item.get("title"));
        String status = item.get("wp:status");
        Optional<Reason> why =
                !status.equals("publish")
                        ? Optional.of(RestEntry.reason(status))
                        : item.get("wp:post_password").isEmpty()
                                ? Optional.empty()
                                : Optional.of(Reason.PASSWORD);
        Optional<Instant> published = moment(item, "wp:post_date", site);
        Optional<URI> address = Addresses.parse(item.get("link"));
        if (why.isEmpty() && published.isEmpty()) {
            why = Optional.of(Reason.WITHOUT_DATE);
        } else if (why.isEmpty() && address.isEmpty()) {
            why = Optional.of(Reason.BROKEN);
        }
        if (why.isPresent()) {
            telling.leftOut(new LeftOut(key, item.get("link"), title, why.get(), status));
            return;
        }
        Instant at = published.orElseThrow();
        Instant updated = moment(item, "wp:post_modified", site).filter(at::isBefore).orElse(at);
        if (since.isEmpty() || updated.isAfter(since.get())) {
            telling.post(post(item, kind.get(), address.orElseThrow(), title, at, updated));
        }
    }

    private OldPost post(
            WxrItem item,
            OldPost.Kind kind,
            URI address,
            String title,
            Instant published,
            Instant updated) {
        String login = item.get("dc:creator").strip();
        return new OldPost(
                item.id(),
                kind,
                address,
                Addresses.parse(item.get("guid")),
                item.get("wp:post_name").strip(),
                title,
                item.get("content:encoded"),
                plain(item.get("excerpt:encoded")),
                true,
                published,
                updated,
                authors.getOrDefault(login, login),
                terms(item, "category"),
                terms(item, "post_tag"),
                number(item.meta().getOrDefault("_thumbnail_id", "")),
                number(item.get("wp:post_parent")));
    }

    private Optional<Instant> moment(WxrItem item, String field, OldSite site) {
        return OldMoment.of(item.get(field), item.get(field + "_gmt"), site.zone(), city);
    }

    private static Optional<OldPost.Kind> kind(WxrItem item) {
        return switch (item.get("wp:post_type")) {
            case "post" -> Optional.of(OldPost.Kind.POST);
            case "page" -> Optional.of(OldPost.Kind.PAGE);
            default -> Optional.empty();
        };
    }

    private static List<String> terms(WxrItem item, String domain) {
        return item.terms().stream()
                .filter(t -> t.domain().equals(domain))
                .map(WxrItem.Term::name)
                .distinct()
                .toList();
    }

    private static LeftOut broken(int number, String start) {
        String title =
                Jsoup.parse(start, "", org.jsoup.parser.Parser.xmlParser()).select("title").text();
        return new LeftOut("item:" + number, "", title, Reason.BROKEN, "item " + number);
    }

    private static Optional<Long> number(String text) {
        return text.strip().matches("[1-9]\\d{0,17}")
                ? Optional.of(Long.valueOf(text.strip()))
                : Optional.empty();
    }

    private static String plain(String html) {
        return Jsoup.parse(html).text().strip();
    }

    /** What the first reading gathers. */
    private static final class Counted {
        private final Map<Long, OldMedium> media = new HashMap<>();
        private final Map<String, Integer> others = new TreeMap<>();
        private final Map<Long, Integer> offsets = new HashMap<>();
        private int posts;
        private int comments;

        void add(WxrItem item) {
            comments += item.comments();
            String type = item.get("wp:post_type");
            if (type.equals("attachment")) {
                medium(item);
            } else if (kind(item).isEmpty()) {
                others.merge(type, 1, Integer::sum);
            } else if (item.get("wp:status").equals("publish")) {
                posts++;
                vote(item);
            }
        }

        void tellOthers(Telling telling) {
            others.keySet().removeAll(RestBlog.INNER);
            others.forEach((type, count) ->
                    telling.leftOut(
                            new LeftOut("type:" + type, "", type, Reason.OTHER_TYPE, "" + count)));
            if (comments > 0) {
                telling.leftOut(new LeftOut("comments", "", "", Reason.COMMENTS, "" + comments));
            }
        }

        /** What most posts lie apart from UTC; a file does not tell the site's zone. */
        java.util.Optional<ZoneId> zone() {
            return offsets.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(e -> (ZoneId) ZoneOffset.ofTotalSeconds((int) (e.getKey() * QUARTER)))
                    .filter(z -> !z.equals(ZoneOffset.UTC));
        }

        private void medium(WxrItem item) {
            Addresses.parse(item.get("wp:attachment_url"))
                    .map(source ->
                            new OldMedium(
                                    item.id(),
                                    source,
                                    Addresses.parse(item.get("link")),
                                    plain(item.get("title")),
                                    item.meta()
                                            .getOrDefault("_wp_attachment_image_alt", "")
                                            .strip(),
                                    plain(item.get("excerpt:encoded")),
                                    number(item.get("wp:post_parent"))))
                    .ifPresent(m -> media.put(m.id(), m));
        }

        private void vote(WxrItem item) {
            Optional<LocalDateTime> local = OldMoment.read(item.get("wp:post_date"));
            Optional<LocalDateTime> utc = OldMoment.read(item.get("wp:post_date_gmt"));
            if (local.isPresent() && utc.isPresent()) {
                long quarters =
                        Math.round(
                                Duration.between(utc.get(), local.get()).toSeconds()
                                        / (double) QUARTER);
                if (Math.abs(quarters) <= 14 * 4) {
                    offsets.merge(quarters, 1, Integer::sum);
                }
            }
        }
    }
}
