package id.pendopo.platform.web;

import java.util.regex.Pattern;

/** Keeps a "come back to" address on this host, so that no link of ours leads to a stranger's. */
public final class LocalPath {
    /** Starts with one slash only, and holds neither backslash, blank nor control character. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\<>\"^`{|}]]*");

    private LocalPath() {}

    /** The address if it is a path of this host, or else the other. */
    public static String or(String address, String other) {
        return LOCAL.matcher(address).matches() ? address : other;
    }
}
