package id.pendopo.sites.edge;

import id.pendopo.sites.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * One page as bytes.
 *
 * @param headers set while it was made, without length and encoding
 * @param plain its bytes
 * @param gzip the same, compressed; empty if that does not pay
 * @param tag the strong entity tag of the plain bytes
 * @param gzipTag that of the compressed bytes: another representation, another tag (RFC 9110,
 *     8.8.3)
 * @param plainFields the header of the plain bytes, ready to be sent
 * @param gzipFields that of the compressed bytes
 * @param until when it becomes wrong by itself; empty if never
 */
record KeptPage(
        Map<String, String> headers,
        byte[] plain,
        byte[] gzip,
        String tag,
        String gzipTag,
        KeptFields plainFields,
        KeptFields gzipFields,
        Set<Tag> tags,
        Optional<Instant> until) {
    /** Below this, a packet carries it either way. */
    private static final int LEAST_TO_COMPRESS = 600;

    /** What the objects around the bytes take, roughly. */
    private static final int AROUND = 4_000;

    private static final int AROUND_TAG = 150;

    static KeptPage of(
            Map<String, String> headers, byte[] plain, Set<Tag> tags, Optional<Instant> until) {
        byte[] gzip = plain.length < LEAST_TO_COMPRESS ? new byte[0] : compressed(plain);
        byte[] packed = gzip.length < plain.length ? gzip : new byte[0];
        String hash = hash(headers, plain);
        String tag = '"' + hash + '"';
        String gzipTag = '"' + hash + "-gz\"";
        return new KeptPage(
                Map.copyOf(headers),
                plain,
                packed,
                tag,
                gzipTag,
                KeptFields.of(headers, tag, "", plain.length),
                KeptFields.of(headers, gzipTag, "gzip", packed.length),
                Set.copyOf(tags),
                until);
    }

    /** What keeping it takes of memory, in bytes. */
    int weight() {
        return plain.length + gzip.length + AROUND + tags.size() * AROUND_TAG;
    }

    boolean compressible() {
        return gzip.length > 0;
    }

    /** Whether it is still right at the moment, as far as time alone can make it wrong. */
    boolean rightAt(Instant now) {
        return until.isEmpty() || now.isBefore(until.get());
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not compress in memory", e);
        }
        return bytes.toByteArray();
    }

    private static String hash(Map<String, String> headers, byte[] plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            String type = headers.getOrDefault("Content-Type", "");
            digest.update(type.getBytes(StandardCharsets.UTF_8));
            digest.update(plain);
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
