package id.pendopo.platform.web;

import java.util.regex.Pattern;

/** Keeps a "come back to" address on this host, so that no link of ours leads to a stranger's. */
public final class LocalPath {
    /** Starts with one slash only, and holds neither backslash, blank nor control character. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\<>\"^`{|}]]*");

    /** What the server refuses in a path: empty segments, parameters, hidden slashes and dots. */
    private static final Pattern REFUSED = Pattern.compile("//|;|%(?i:00|25|2e|2f|3b|5c)");

    private static final Pattern BEHIND_PATH = Pattern.compile("[?#]");

    private LocalPath() {}

    /** The address if it is a path of this host, or else the other. */
    public static String or(String address, String other) {
        boolean local =
                LOCAL.matcher(address).matches()
                        && !REFUSED.matcher(BEHIND_PATH.split(address, 2)[0]).find();
        return local ? address : other;
    }
}
