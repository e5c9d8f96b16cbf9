package id.pendopo.observatory.crawl;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses that are no use or have no end: calendars, sorted and filtered lists, archives by tag
 * or author, sign-in, sharing, and files that are no pages.
 */
final class Traps {
    private static final int LONGEST = 400;
    private static final int DEEPEST = 9;
    private static final int MOST_PARAMETERS = 4;
    private static final Pattern FILE =
            Pattern.compile(
                    ".*\\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip|rar|7z|gz|tar|apk|exe|dmg|jpe?g|png|gif|webp|svg|ico|bmp|tiff?|mp[34]|m4[av]|avi|mov|mkv|webm|wav|ogg|css|js|json|xml|rss|atom|txt|csv|kml|kmz|ttf|woff2?|eot|ics)$");
    private static final Pattern PLACE =
            Pattern.compile(
                    ".*/(wp-admin|wp-login\\.php|wp-json|xmlrpc\\.php|wp-content|administrator|admin|login|logout|signin|register|daftar-akun|masuk|cart|checkout|my-account|tag|tags|author|penulis|feed|feeds|rss|print|cetak|share|amp|embed|trackback|cdn-cgi|calendar|kalender|search|cari|pencarian|component/users|component/mailto|comment|reply)(/.*)?");
    private static final Pattern DAYS =
            Pattern.compile(".*/(19|20)\\d\\d[/-]\\d{1,2}([/-]\\d{1,2})?/?");
    private static final List<String> PARAMETERS =
            List.of(
                    "replytocom",
                    "share",
                    "print",
                    "tmpl",
                    "s",
                    "q",
                    "search",
                    "cari",
                    "keyword",
                    "sort",
                    "order",
                    "orderby",
                    "filter",
                    "date",
                    "tanggal",
                    "bulan",
                    "tahun",
                    "month",
                    "year",
                    "day",
                    "week",
                    "ical",
                    "tribe-bar-date",
                    "eventdisplay",
                    "action",
                    "redirect_to",
                    "return",
                    "returnurl",
                    "format",
                    "add-to-cart",
                    "session",
                    "sid",
                    "lang",
                    "view_mode",
                    "layout_mode",
                    "attachment_id",
                    "m");

    private Traps() {}

    static boolean isTrap(URI address) {
        String path = address.getRawPath().toLowerCase(Locale.ROOT);
        if (address.toString().length() > LONGEST
                || FILE.matcher(path).matches()
                || PLACE.matcher(path).matches()) {
            return true;
        }
        return DAYS.matcher(path).matches() || repeats(path) || hasTrapParameter(address);
    }

    /** Relative links gone wrong: {@code /berita/berita/berita/}. */
    private static boolean repeats(String path) {
        String[] segments = path.split("/");
        if (segments.length - 1 > DEEPEST) {
            return true;
        }
        Set<String> different = new HashSet<>(Arrays.asList(segments));
        return segments.length - different.size() >= 2 && segments.length > 3;
    }

    private static boolean hasTrapParameter(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return false;
        }
        String[] pairs = query.split("&");
        return pairs.length > MOST_PARAMETERS
                || Arrays.stream(pairs)
                        .map(p -> p.split("=", 2)[0].toLowerCase(Locale.ROOT))
                        .anyMatch(PARAMETERS::contains);
    }
}
