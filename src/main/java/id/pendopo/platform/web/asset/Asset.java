package id.pendopo.platform.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One file for browsers.
 *
 * @param gzip the same, compressed; empty if compressing does not pay
 */
record Asset(byte[] plain, byte[] gzip, String type) {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "woff2", "font/woff2",
                    "txt", "text/plain;charset=utf-8");

    static Asset of(String path, byte[] plain) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        boolean text = type.startsWith("text/") || type.contains("svg");
        return new Asset(plain, text ? compressed(plain) : new byte[0], type);
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new HardGzip(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not compress in memory", e);
        }
        return bytes.size() < plain.length ? bytes.toByteArray() : new byte[0];
    }

    private static final class HardGzip extends GZIPOutputStream {
        HardGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
