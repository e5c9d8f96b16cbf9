package id.pendopo.platform.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into text: byte order mark first, then what the bytes themselves prove
 * (valid UTF-8 with letters beyond ASCII is UTF-8, whatever the page claims), then the header, then
 * the page's meta element, then windows-1252. Pages often claim one and send another.
 */
public final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BROKEN = '\uFFFD';
    private static final int HEAD = 2048;
    private static final Pattern CLAIM =
            Pattern.compile(
                    "charset\\s*=\\s*[\"']?\\s*([a-zA-Z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /**
     * @param contentType the whole header with its parameters; empty if none was sent
     */
    public static String decode(byte[] body, String contentType) {
        Optional<String> marked = marked(body);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = wide(body);
        if (wide.isPresent()) {
            return new String(body, wide.get());
        }
        String text = new String(body, StandardCharsets.UTF_8);
        int broken = text.indexOf(BROKEN);
        if (broken < 0) {
            return text;
        }
        Charset claimed = claim(contentType).or(() -> claim(head(body))).orElse(WINDOWS);
        if (claimed.equals(StandardCharsets.UTF_8)) {
            return mostlyBroken(text) ? new String(body, WINDOWS) : text;
        }
        return mostlyBroken(text) ? new String(body, claimed) : text;
    }

    private static Optional<String> marked(byte[] body) {
        if (starts(body, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(body, 3, body.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(body, 0xFF, 0xFE)) {
            return Optional.of(new String(body, 2, body.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(body, 0xFE, 0xFF)) {
            return Optional.of(new String(body, 2, body.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: every other byte of "<html" is zero. */
    private static Optional<Charset> wide(byte[] body) {
        if (body.length < 4) {
            return Optional.empty();
        }
        boolean little = body[0] != 0 && body[1] == 0 && body[2] != 0 && body[3] == 0;
        boolean big = body[0] == 0 && body[1] != 0 && body[2] == 0 && body[3] != 0;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** One stray byte in a page of UTF-8 is a slip; most of them broken is another charset. */
    private static boolean mostlyBroken(String text) {
        int broken = 0;
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == BROKEN ? 1 : 0;
            whole += c > 127 && c != BROKEN ? 1 : 0;
        }
        return broken > whole;
    }

    private static Optional<Charset> claim(String text) {
        Matcher claim = CLAIM.matcher(text);
        return claim.find() ? named(claim.group(1)) : Optional.empty();
    }

    /** Names mean what browsers make of them. Source: WHATWG Encoding, 4.2. */
    private static Optional<Charset> named(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (name.startsWith("utf-16") || name.equals("utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.contains("ascii")) {
            return Optional.of(WINDOWS);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String head(byte[] body) {
        return new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] body, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
