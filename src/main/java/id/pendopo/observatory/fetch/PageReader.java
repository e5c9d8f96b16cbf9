package id.pendopo.observatory.fetch;

import id.pendopo.observatory.date.DateFinder;
import id.pendopo.observatory.visit.Page;
import id.pendopo.platform.fetch.Charsets;
import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Turns a body into a page: decoded and parsed once, for all who look at it. */
public final class PageReader {
    /** The easternmost of Indonesia's zones, so that no date of today is taken for tomorrow's. */
    private static final ZoneOffset EAST = ZoneOffset.ofHours(9);

    private static final int SNIFFED = 1024;

    private final InstantSource clock;

    public PageReader(InstantSource clock) {
        this.clock = clock;
    }

    /** Empty if the body is no HTML by its type, or by its first bytes where it has none. */
    public Optional<Page> read(URI address, Headers headers, byte[] body) {
        if (body.length == 0 || !isHtml(headers.contentType(), body)) {
            return Optional.empty();
        }
        String html = Charsets.decode(body, headers.first("content-type").orElse(""));
        Document document = Jsoup.parse(html, address.toString());
        LocalDate today = LocalDate.ofInstant(clock.instant(), EAST);
        return Optional.of(
                new Page(
                        address,
                        html,
                        document,
                        new DateFinder(today).find(html, Optional.of(address))));
    }

    private static boolean isHtml(String type, byte[] body) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> true;
            case "", "text/plain", "application/octet-stream" -> looksLikeHtml(body);
            default -> false;
        };
    }

    private static boolean looksLikeHtml(byte[] body) {
        String start =
                new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html")
                || start.contains("<html")
                || start.contains("<head")
                || start.contains("<body");
    }
}
