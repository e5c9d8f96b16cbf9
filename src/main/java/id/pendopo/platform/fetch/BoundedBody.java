package id.pendopo.platform.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ConnectionClosedException;

/**
 * Reads a body up to a limit, decoding gzip and deflate on the way. A small body that unpacks to an
 * endless one is left as soon as the limit is reached.
 *
 * @param truncated whether more followed, or the body ended too early
 * @param drained whether the wire was read to its end, so that the connection can serve again
 */
record BoundedBody(byte[] bytes, long wireBytes, boolean truncated, boolean drained) {
    private static final int CHUNK = 16 * 1024;

    /**
     * @param expected announced length; negative if unknown
     */
    static BoundedBody read(InputStream wire, String encoding, long expected, int limit)
            throws IOException {
        var counted = new Counted(wire);
        InputStream plain = decoded(counted, encoding.strip().toLowerCase(Locale.ROOT));
        boolean identity = plain == counted;
        int guess = identity && expected >= 0 ? (int) Math.min(expected + 1, limit + 1L) : CHUNK;
        byte[] buffer = new byte[Math.max(1, guess)];
        int length = 0;
        boolean cut = false;
        try {
            int read;
            while (length <= limit
                    && (read = plain.read(buffer, length, buffer.length - length)) >= 0) {
                length += read;
                if (length == buffer.length && length <= limit) {
                    buffer = Arrays.copyOf(buffer, (int) Math.min(limit + 1L, buffer.length * 2L));
                }
            }
        } catch (ConnectionClosedException | EOFException | ZipException e) {
            // What came is kept, as a browser shows it.
            cut = true;
        }
        boolean tooLong = length > limit;
        boolean drained = !cut && !tooLong && (identity || rest(counted));
        int kept = Math.min(length, limit);
        byte[] bytes = kept == buffer.length ? buffer : Arrays.copyOf(buffer, kept);
        return new BoundedBody(bytes, counted.count, cut || tooLong, drained);
    }

    /** Unpackers stop at their own end mark; what is behind it must be read before reuse. */
    private static boolean rest(InputStream wire) throws IOException {
        byte[] spare = new byte[64];
        for (int i = 0; i < 8; i++) {
            if (wire.read(spare) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Some servers announce gzip and send plain bytes: the first bytes decide. */
    private static InputStream decoded(InputStream wire, String encoding) throws IOException {
        boolean gzip = encoding.equals("gzip") || encoding.equals("x-gzip");
        if (!gzip && !encoding.equals("deflate")) {
            return wire;
        }
        var ahead = new PushbackInputStream(wire, 2);
        byte[] start = ahead.readNBytes(2);
        ahead.unread(start);
        int first = start.length > 0 ? start[0] & 0xff : -1;
        int second = start.length > 1 ? start[1] & 0xff : -1;
        if (gzip) {
            return first == 0x1f && second == 0x8b ? new GZIPInputStream(ahead, CHUNK) : ahead;
        }
        // "deflate" means zlib by the standard and raw deflate by old servers.
        boolean zlib = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
        return new InflaterInputStream(ahead, new Inflater(!zlib), CHUNK);
    }

    /** Counts bytes as they come off the wire. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream wire) {
            super(wire);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = super.read(into, at, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
