package id.pendopo.observatory.probe.spam;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inline scripts that hide what they do, or send visitors of search engines elsewhere. Packed
 * libraries and counters of honest sites look alike at first sight, so encoding alone is no sign:
 * something must also be run, written or left for.
 */
final class Scripts {
    private static final Pattern ENCODED =
            Pattern.compile(
                    "atob\\s*\\(\\s*['\"][A-Za-z0-9+/=]{24,}"
                            + "|fromCharCode\\s*\\((?:\\s*\\d{1,3}\\s*,){20,}"
                            + "|unescape\\s*\\(\\s*['\"](?:%[0-9a-fA-F]{2}){20,}"
                            + "|(?:\\\\x[0-9a-fA-F]{2}){20,}"
                            + "|_0x[0-9a-f]{4,6}\\s*=\\s*\\[(?:'[^']*',?){5,}");
    private static final Pattern RUN =
            Pattern.compile(
                    "\\beval\\s*\\(|document\\s*\\.\\s*write|new\\s+Function\\s*\\(|location\\s*(?:\\.\\s*(?:href|replace)|=)"
                            + "|\\[\\s*'location'|createElement\\s*\\(\\s*['\"]script");
    private static final Pattern BY_REFERRER =
            Pattern.compile("document\\s*\\.\\s*referrer|navigator\\s*\\.\\s*userAgent");
    private static final Pattern SEARCHERS =
            Pattern.compile("google|bing\\.|yahoo|search|bot", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAVES =
            Pattern.compile(
                    "location(?:\\s*\\.\\s*(?:href|replace|assign))?\\s*(?:=|\\()\\s*['\"](https?://[^'\"]+)");

    /**
     * A sign.
     *
     * @param redirect whether it sends visitors elsewhere rather than hides what it does
     */
    record Sign(boolean redirect, String what) {}

    private Scripts() {}

    static Optional<Sign> suspicious(String script, URI page) {
        if (script.length() < 30) {
            return Optional.empty();
        }
        Matcher leaves = LEAVES.matcher(script);
        if (leaves.find() && Suspicions.foreign(leaves.group(1), page)) {
            boolean chosen = BY_REFERRER.matcher(script).find() && SEARCHERS.matcher(script).find();
            if (chosen || Lexicon.inAddress(leaves.group(1))) {
                return Optional.of(new Sign(true, leaves.group()));
            }
        }
        Matcher encoded = ENCODED.matcher(script);
        if (encoded.find() && RUN.matcher(script).find()) {
            return Optional.of(new Sign(false, encoded.group()));
        }
        return Optional.empty();
    }
}
