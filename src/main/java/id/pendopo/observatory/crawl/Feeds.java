package id.pendopo.observatory.crawl;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.fetch.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds and reads a site's feeds. Document types are refused, so no entity can be expanded. */
final class Feeds {
    static final int LIMIT = 4 * 1024 * 1024;
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_SUMMARY = 500;

    private final Function<URI, Fetch> read;
    private final List<URI> good = new ArrayList<>();
    private final List<SiteFiles.Item> items = new ArrayList<>();

    Feeds(Function<URI, Fetch> read) {
        this.read = read;
    }

    void readAll(Page home, int most) {
        places(home).stream().limit(most).forEach(this::readOne);
    }

    /** Addresses of feeds that could be read. */
    List<URI> found() {
        return good;
    }

    List<SiteFiles.Item> items() {
        return items;
    }

    /**
     * Announced ones first, without those of comments; else linked ones; else where the system has
     * one.
     */
    static List<URI> places(Page home) {
        Set<URI> found = new LinkedHashSet<>();
        for (Element link :
                home.document().select("link[rel~=(?i)alternate][type~=(?i)(rss|atom)][href]")) {
            String about = (link.attr("href") + " " + link.attr("title")).toLowerCase(Locale.ROOT);
            if (!about.contains("comment") && !about.contains("komentar")) {
                Addresses.resolve(home.address(), link.attr("href")).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            linked(home).forEach(found::add);
        }
        if (found.isEmpty() && home.html().contains("/wp-content/")) {
            found.add(home.address().resolve("/feed/"));
        }
        return List.copyOf(found);
    }

    private static Stream<URI> linked(Page home) {
        return home
                .document()
                .select("a[href~=(?i)(/feed/?$|/rss/?$|rss\\.xml$|atom\\.xml$|\\.rss$|type=rss)]")
                .stream()
                .map(a -> Addresses.resolve(home.address(), a.attr("href")))
                .flatMap(Optional::stream)
                .filter(a -> Addresses.sameSite(a, home.address()));
    }

    private void readOne(URI address) {
        Fetch fetch = read.apply(address);
        if (fetch.outcome() instanceof Outcome.Read && fetch.response().isPresent()) {
            parse(address, fetch.response().get());
        }
    }

    private void parse(URI address, Response response) {
        try (var reader =
                new XmlReader(new ByteArrayInputStream(fromMarkup(response.body())), true)) {
            var input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            input.build(reader).getEntries().stream()
                    .limit(MOST_ITEMS)
                    .map(e -> item(address, e))
                    .flatMap(Optional::stream)
                    .forEach(items::add);
            good.add(address);
        } catch (FeedException | IOException | RuntimeException e) {
            // What calls itself a feed and is none: as if there were none.
        }
    }

    private static Optional<SiteFiles.Item> item(URI feed, SyndEntry entry) {
        String link = entry.getLink() == null ? String.valueOf(entry.getUri()) : entry.getLink();
        Optional<Date> date =
                Optional.ofNullable(entry.getPublishedDate())
                        .or(() -> Optional.ofNullable(entry.getUpdatedDate()));
        String title = entry.getTitle() == null ? "" : plain(entry.getTitle());
        return Addresses.resolve(feed, link)
                .map(a ->
                        new SiteFiles.Item(
                                feed, a, title, date.map(Date::toInstant), summary(entry)));
    }

    private static String summary(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        String text =
                description == null || description.getValue() == null
                        ? ""
                        : plain(description.getValue());
        return text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY);
    }

    private static String plain(String markup) {
        return markup.indexOf('<') < 0 && markup.indexOf('&') < 0
                ? markup.strip()
                : Jsoup.parse(markup).text();
    }

    /** Plugins love to print blank lines before the feed, which XML forbids. */
    private static byte[] fromMarkup(byte[] body) {
        int start = 0;
        while (start < body.length
                && (body[start] == ' '
                        || body[start] == '\n'
                        || body[start] == '\r'
                        || body[start] == '\t')) {
            start++;
        }
        return start == 0 ? body : java.util.Arrays.copyOfRange(body, start, body.length);
    }
}
