package id.pendopo.sites.follow;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import id.pendopo.platform.address.Addresses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads RSS and Atom, and finds where a page says that it has such a feed. */
final class ReadFeed {
    private static final int MOST = 100;

    private ReadFeed() {}

    /**
     * The dated entries that lead to the web, none of them in the future; empty if this is no feed.
     */
    static Optional<List<FeedItem>> items(URI feed, byte[] body, Instant now) {
        try (var reader = new XmlReader(new ByteArrayInputStream(fromMarkup(body)), true)) {
            var input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            var items = new ArrayList<FeedItem>();
            for (SyndEntry entry : input.build(reader).getEntries().stream().limit(MOST).toList()) {
                item(feed, entry).filter(i -> !i.publishedAt().isAfter(now)).ifPresent(items::add);
            }
            return Optional.of(items);
        } catch (FeedException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Announced feeds of a page, the first one first; where WordPress has one if none is announced.
     */
    static List<URI> announced(URI page, byte[] body) {
        Document document = Jsoup.parse(new String(body, StandardCharsets.UTF_8), page.toString());
        List<URI> found =
                document.select("link[rel~=(?i)alternate][type~=(?i)(rss|atom)][href]").stream()
                        .filter(l ->
                                !(l.attr("href") + l.attr("title"))
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .matches(".*(comment|komentar).*"))
                        .map(l -> Addresses.resolve(page, l.attr("href")))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return found.isEmpty() ? List.of(page.resolve("/feed/")) : found;
    }

    private static Optional<FeedItem> item(URI feed, SyndEntry entry) {
        Optional<Date> date =
                Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                        .filter(java.util.Objects::nonNull)
                        .findFirst();
        String written = entry.getLink() == null ? String.valueOf(entry.getUri()) : entry.getLink();
        Optional<URI> link = Addresses.resolve(feed, written.strip());
        String title = Words.plain(entry.getTitle(), Words.TITLE);
        if (date.isEmpty() || link.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        String origin = entry.getUri() == null ? link.get().toString() : entry.getUri();
        return Optional.of(
                new FeedItem(
                        Words.cut(origin, Words.ORIGIN),
                        title,
                        Words.summary(markup(entry)),
                        Words.plain(whole(entry), Words.TEXT),
                        link.get(),
                        picture(feed, entry),
                        date.get().toInstant()));
    }

    private static String markup(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        if (description != null && description.getValue() != null) {
            return description.getValue();
        }
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Optional<URI> picture(URI feed, SyndEntry entry) {
        Optional<String> enclosed =
                entry.getEnclosures().stream()
                        .filter(e -> String.valueOf(e.getType()).startsWith("image/"))
                        .map(SyndEnclosure::getUrl)
                        .filter(java.util.Objects::nonNull)
                        .findFirst();
        return enclosed.flatMap(a -> Addresses.resolve(feed, a))
                .or(() -> Words.picture(feed, markup(entry)));
    }

    /** Summary and text: some feeds have the one, some the other. */
    private static String whole(SyndEntry entry) {
        String text =
                entry.getContents().stream()
                        .map(SyndContent::getValue)
                        .filter(java.util.Objects::nonNull)
                        .collect(java.util.stream.Collectors.joining(" "));
        return markup(entry) + " " + text;
    }

    /** Plugins love to print blank lines before the feed, which XML forbids. */
    private static byte[] fromMarkup(byte[] body) {
        int start = 0;
        while (start < body.length && Character.isWhitespace(body[start])) {
            start++;
        }
        return java.util.Arrays.copyOfRange(body, start, body.length);
    }
}
