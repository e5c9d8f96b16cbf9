package id.pendopo.directory;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an address as somebody wrote it: with or without scheme, with spaces around it, with
 * the percent signs that people and editors leave behind. Made for the addresses of accounts, where
 * {@link java.net.URI} refuses too much.
 *
 * @param scheme lower case; {@code https} if none was written
 * @param host lower case, without port
 * @param segments of the path, decoded, without empty ones
 * @param query decoded; the first value of each name
 * @param fragment as written, without the hash
 */
record WrittenAddress(
        String scheme,
        String host,
        List<String> segments,
        Map<String, String> query,
        String fragment) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?<scheme>[a-zA-Z][a-zA-Z0-9]*):)?(?://)?(?:[^/@?#]*@(?=[^/?#]*\\.))?"
                            + "(?<host>[^/?#:@\\s]+)(?::\\d+)?(?<path>/[^?#]*)?"
                            + "(?:\\?(?<query>[^#]*))?(?:#(?<fragment>.*))?");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SCHEME =
            Pattern.compile(
                    "^(?:https?[:;]?/+(?=https?[:;]?/))?(https?)[:;]?/+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3}|resolve|send");

    /** Empty if no host can be told from it. */
    static Optional<WrittenAddress> read(String written) {
        String text = clean(written);
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String host = form.group("host").toLowerCase(Locale.ROOT);
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        if (!HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new WrittenAddress(
                        orElse(form.group("scheme"), "https").toLowerCase(Locale.ROOT),
                        host,
                        segments(orElse(form.group("path"), "")),
                        query(orElse(form.group("query"), "")),
                        orElse(form.group("fragment"), "")));
    }

    /**
     * The host of an address in the usual spelling, told with one look, because pages hold hundreds
     * of them; empty text if only {@link #read} can tell.
     */
    static String usualHost(String written) {
        int start = written.startsWith("https://") ? 8 : written.startsWith("http://") ? 7 : 0;
        int end = start;
        boolean dotted = false;
        while (end < written.length() && isUsual(written.charAt(end))) {
            dotted |= written.charAt(end) == '.';
            end++;
        }
        boolean usual = start > 0 && dotted && written.charAt(end - 1) != '.';
        return usual && isEnd(written, end) ? written.substring(start, end) : "";
    }

    private static boolean isUsual(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    /** Whether nothing more of the host can follow, but perhaps a port. */
    private static boolean isEnd(String written, int place) {
        int at = place;
        if (at < written.length() && written.charAt(at) == ':') {
            do {
                at++;
            } while (at < written.length()
                    && written.charAt(at) >= '0'
                    && written.charAt(at) <= '9');
            if (at == place + 1) {
                return false;
            }
        }
        return at == written.length() || "/?#".indexOf(written.charAt(at)) >= 0;
    }

    /**
     * The address without what slips in by copying: unseen characters, a scheme twice or misspelt.
     */
    static String clean(String written) {
        String seen = UNSEEN.matcher(written).replaceAll("").strip().replace('\\', '/');
        return SCHEME.matcher(seen).replaceFirst("$1://");
    }

    boolean web() {
        return scheme.equals("http") || scheme.equals("https");
    }

    /** The segment at the place, lower case; empty text if the path is shorter. */
    String lower(int place) {
        return at(place).toLowerCase(Locale.ROOT);
    }

    /** The segment at the place; empty text if the path is shorter. */
    String at(int place) {
        return place < segments.size() ? segments.get(place) : "";
    }

    int length() {
        return segments.size();
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(v -> !v.isBlank());
    }

    /** The same address without its first segments. */
    WrittenAddress from(int place) {
        return new WrittenAddress(
                scheme, host, segments.subList(place, segments.size()), query, fragment);
    }

    private static List<String> segments(String path) {
        var out = new ArrayList<String>();
        for (String part : path.split("/")) {
            String clean = decoded(part).strip();
            if (!clean.isEmpty()) {
                out.add(clean);
            }
        }
        return List.copyOf(out);
    }

    private static Map<String, String> query(String written) {
        var out = new HashMap<String, String>();
        for (String pair : written.replace("&amp;", "&").split("&")) {
            int is = pair.indexOf('=');
            if (is > 0) {
                out.putIfAbsent(
                        pair.substring(0, is).toLowerCase(Locale.ROOT),
                        decoded(pair.substring(is + 1)));
            }
        }
        return Map.copyOf(out);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static String orElse(@org.jspecify.annotations.Nullable String value, String other) {
        return value == null ? other : value;
    }
}
