package id.pendopo.sites.wordpress.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Cuts an export file into its items, so that one that is broken takes no other with it and only
 * one is in memory at a time. Characters that XML forbids, and which WordPress exports all the
 * same, are dropped.
 */
final class WxrItems implements AutoCloseable {
    static final int LONGEST_ITEM = 20_000_000;
    private static final int LONGEST_HEAD = 16_000_000;
    private static final String OPEN = "<item>";
    private static final String CLOSE = "</item>";
    private static final String CDATA = "<![CDATA[";

    private final Reader in;
    private final char[] buffer = new char[64 * 1024];
    private int next;
    private int filled;
    private final String head;
    private boolean inside;

    /** A piece of the file. */
    sealed interface Piece {
        /** From its opening to its closing tag. */
        record Item(String xml) implements Piece {}

        /** Too long, or the file ends within it; with its beginning. */
        record Broken(String start) implements Piece {}
    }

    private WxrItems(Reader in) throws IOException {
        this.in = in;
        var text = new StringBuilder();
        inside = readTo(OPEN, text, LONGEST_HEAD);
        head = text.toString();
    }

    static WxrItems open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            CharsetDecoder decoder =
                    charset(file)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE);
            return new WxrItems(new InputStreamReader(bytes, decoder));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** What stands before the first item. */
    String head() {
        return head;
    }

    /** Empty at the end. */
    Optional<Piece> next() throws IOException {
        var item = new StringBuilder(OPEN);
        if (!inside && !readTo(OPEN, item, OPEN.length())) {
            return Optional.empty();
        }
        inside = false;
        item.setLength(0);
        item.append(OPEN);
        boolean closed = readTo(CLOSE, item, LONGEST_ITEM);
        return Optional.of(
                closed && item.length() < LONGEST_ITEM
                        ? new Piece.Item(item.toString())
                        : new Piece.Broken(item.substring(0, Math.min(item.length(), 4_000))));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * Reads up to and with the mark, which does not count within CDATA; a text that grew beyond the
     * limit is read on without being kept, and its CDATA is taken as never closed.
     */
    private boolean readTo(String mark, StringBuilder text, int limit) throws IOException {
        var tail = new Tail();
        boolean data = false;
        for (int c = read(); c >= 0; c = read()) {
            char letter = (char) c;
            if (letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r'
                    || letter >= '\uFFFE') {
                continue;
            }
            boolean full = text.length() >= limit;
            if (!full) {
                text.append(letter);
            }
            tail.add(letter);
            if (letter == '[' && !full && tail.ends(CDATA)) {
                data = true;
            } else if (letter == '>') {
                if (data && tail.ends("]]>")) {
                    data = false;
                } else if ((!data || full) && tail.ends(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One letter at a time, without the lock that a reader takes for each. */
    private int read() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next++];
    }

    /** The last letters read. */
    private static final class Tail {
        private static final int LETTERS = 16;

        private final char[] ring = new char[LETTERS];
        private int at;

        void add(char letter) {
            ring[at++ & (LETTERS - 1)] = letter;
        }

        boolean ends(String mark) {
            for (int i = 1; i <= mark.length(); i++) {
                if (ring[(at - i) & (LETTERS - 1)] != mark.charAt(mark.length() - i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
            int at = start.indexOf("encoding=");
            if (at < 0 || at + 10 >= start.length()) {
                return StandardCharsets.UTF_8;
            }
            String name = start.substring(at + 10).split("[\"'?\\s]", 2)[0];
            return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
