package id.pendopo.platform.address;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Mends what people and editors do to addresses, as browsers would. */
final class Spelling {
    private static final String ALLOWED = "-._~:/?[]@!$&'()*+,;=%";

    private Spelling() {}

    /** Without blanks around, line ends within and backslashes before the query. */
    static String tidy(String written) {
        String text = written.strip();
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' && c < 127 && c != '\\' && c != '"' && c != '<' && c != '>';
        }
        return plain ? text : mended(text);
    }

    private static String mended(String text) {
        var out = new StringBuilder(text.length());
        boolean inPath = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inPath &= c != '?' && c != '#';
            // Zero-width characters come along when addresses are copied from chats and documents.
            if (c >= ' ' && c != '\u200B' && c != '\u200E' && c != '\u200F' && c != '\uFEFF') {
                out.append(c == '\\' && inPath ? '/' : c);
            }
        }
        return unquoted(out.toString().strip());
    }

    private static String unquoted(String text) {
        boolean quoted =
                text.length() > 1
                        && ("\"<“".indexOf(text.charAt(0)) >= 0)
                        && ("\">”".indexOf(text.charAt(text.length() - 1)) >= 0);
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** Lower case, without the colon; empty if there is none, or if it is a host with a port. */
    static String scheme(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return "";
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-';
            if (!letter && (i == 0 || !other)) {
                return "";
            }
        }
        boolean port = colon + 1 < text.length() && Character.isDigit(text.charAt(colon + 1));
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        return port && !scheme.equals("tel") && !scheme.equals("sms") ? "" : scheme;
    }

    /** With {@code http://http://} and {@code http//} mended. */
    static String withOneScheme(String text) {
        String rest = text;
        while (true) {
            int end = endOfWrittenScheme(rest);
            if (end < 0) {
                return rest;
            }
            String behind = rest.substring(end);
            if (endOfWrittenScheme(behind) < 0) {
                String scheme = rest.regionMatches(true, 0, "https", 0, 5) ? "https" : "http";
                return scheme + "://" + behind;
            }
            rest = behind;
        }
    }

    /** Where the host begins behind {@code http:}, {@code http:/}, {@code https//} and the like. */
    private static int endOfWrittenScheme(String text) {
        if (!text.regionMatches(true, 0, "http", 0, 4)) {
            return -1;
        }
        int at = text.regionMatches(true, 4, "s", 0, 1) ? 5 : 4;
        int start = at;
        while (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == ';')) {
            at++;
        }
        boolean colon = at > start;
        int slashes = at;
        while (at < text.length() && text.charAt(at) == '/') {
            at++;
        }
        return colon || at - slashes >= 2 ? at : -1;
    }

    static int endOfAuthority(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return i;
            }
        }
        return text.length();
    }

    static boolean hasPort(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon > 0
                && !authority.endsWith("]")
                && !authority.substring(colon + 1).equals("443");
    }

    /** ASCII only; what is not allowed as %XX of its UTF-8, a lone percent sign as %25. */
    static String encoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mustEncode(text, i)) {
                return encodedFrom(text);
            }
        }
        return text;
    }

    private static String encodedFrom(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && isEscape(text, i)) {
                out.append(text.substring(i, i + 3).toUpperCase(Locale.ROOT));
                i += 2;
            } else if (mustEncode(text, i)) {
                int point = text.codePointAt(i);
                i += Character.charCount(point) - 1;
                for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append("%02X".formatted(b & 0xff));
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean mustEncode(String text, int at) {
        char c = text.charAt(at);
        if (c == '%') {
            return !isEscape(text, at)
                    || isLower(text.charAt(at + 1))
                    || isLower(text.charAt(at + 2));
        }
        boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return !word && ALLOWED.indexOf(c) < 0 || c == '[' || c == ']';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'f';
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
