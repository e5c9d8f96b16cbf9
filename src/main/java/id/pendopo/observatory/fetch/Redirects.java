package id.pendopo.observatory.fetch;

import id.pendopo.observatory.visit.Page;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where an answer sends its reader: by its head, by a meta refresh, or by a bare script. */
final class Redirects {
    private static final int SHORT_DELAY = 15;
    private static final int BARE_PAGE = 6_000;
    private static final int BARE_TEXT = 200;
    private static final Pattern REFRESH =
            Pattern.compile(
                    "\\s*(\\d{1,6})?(?:\\.\\d*)?\\s*[;,]?\\s*(?:url\\s*=)?\\s*['\"]?([^'\"]*)['\"]?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "(?:(?:window|document|self|top|parent)\\.)*location(?:\\.href)?\\s*(?:=|\\.(?:replace|assign)\\s*\\()\\s*(['\"])([^'\"\\s]{1,1000})\\1");

    private Redirects() {}

    /** The target of a 3xx answer; empty if its status is no redirect or no target can be read. */
    static Optional<URI> byHead(URI from, int status, Headers headers) {
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                    headers.first("location")
                            .map(Redirects::repaired)
                            .flatMap(l -> Addresses.resolve(from, l));
            default -> Optional.empty();
        };
    }

    /** The target of a page that is only a signpost to another address. */
    static Optional<URI> byPage(URI from, Page page) {
        return byMeta(page).or(() -> byScript(page)).filter(to -> !to.equals(from));
    }

    private static Optional<URI> byMeta(Page page) {
        for (Element meta : page.elements("meta")) {
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh")
                    && meta.closest("noscript") == null) {
                return target(page, meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> target(Page page, String content) {
        Matcher parts = REFRESH.matcher(content);
        if (!parts.matches() || parts.group(2).isBlank()) {
            return Optional.empty();
        }
        int delay = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return delay <= SHORT_DELAY
                ? Addresses.resolve(page.address(), parts.group(2))
                : Optional.empty();
    }

    /** Only where the page has nothing else: a script that may send away is found in many. */
    private static Optional<URI> byScript(Page page) {
        if (page.html().length() > BARE_PAGE
                || page.document().select("a[href], img, form, iframe").size() > 3) {
            return Optional.empty();
        }
        if (page.text().length() > BARE_TEXT) {
            return Optional.empty();
        }
        for (Element script : page.document().select("script:not([src])")) {
            Matcher found = SCRIPT.matcher(script.data());
            if (found.find()) {
                return Addresses.resolve(page.address(), found.group(2));
            }
        }
        return page.document().select("body[onload]").stream()
                .map(b -> SCRIPT.matcher(b.attr("onload")))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(m -> Addresses.resolve(page.address(), m.group(2)));
    }

    /** Heads are Latin-1 by the standard, but what servers put there is often UTF-8. */
    private static String repaired(String location) {
        boolean ascii = location.chars().allMatch(c -> c < 128);
        return ascii
                ? location
                : new String(
                        location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
