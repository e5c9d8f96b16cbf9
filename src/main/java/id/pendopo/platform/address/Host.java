package id.pendopo.platform.address;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host and port of an address in normal form. */
final class Host {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern FOUR_NUMBERS =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
    private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

    private Host() {}

    /** Host and, unless it is the scheme's own, ":" and port; empty if refused. */
    static Optional<String> parse(String authority, String scheme) {
        if (authority.indexOf('@') >= 0) {
            return Optional.empty();
        }
        int colon =
                authority.startsWith("[")
                        ? authority.indexOf("]:") + 1
                        : authority.lastIndexOf(':');
        boolean ported = colon > 0;
        Optional<String> name = name(ported ? authority.substring(0, colon) : authority);
        Optional<String> port =
                ported ? port(authority.substring(colon + 1), scheme) : Optional.of("");
        return name.flatMap(n -> port.map(p -> n + p));
    }

    static boolean isNumeric(String authority) {
        int colon = authority.lastIndexOf(':');
        return authority.startsWith("[")
                || FOUR_NUMBERS
                        .matcher(colon > 0 ? authority.substring(0, colon) : authority)
                        .matches();
    }

    private static Optional<String> port(String written, String scheme) {
        if (written.isEmpty()) {
            return Optional.of("");
        }
        if (!written.matches("\\d{1,5}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(written);
        if (number < 1 || number > 65_535) {
            return Optional.empty();
        }
        return Optional.of(number == (scheme.equals("https") ? 443 : 80) ? "" : ":" + number);
    }

    private static Optional<String> name(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        if (text.startsWith("[")) {
            return SIX.matcher(text).matches() ? Optional.of(text) : Optional.empty();
        }
        try {
            String decoded =
                    text.indexOf('%') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
            String ascii =
                    isAscii(decoded)
                            ? decoded
                            : IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String bare = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            // A number that is not four-part ("127.1", "2130706433", "0x7f.1") serves only to hide.
            boolean hidden =
                    NUMERIC_END.matcher(bare).matches() && !FOUR_NUMBERS.matcher(bare).matches();
            return NAME.matcher(bare).matches() && !hidden ? Optional.of(bare) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
