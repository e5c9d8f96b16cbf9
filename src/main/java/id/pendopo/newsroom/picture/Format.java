package id.pendopo.newsroom.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The formats of pictures that are unpacked here, told by their first bytes alone. */
public enum Format {
    JPEG,
    PNG,
    GIF,
    WEBP;

    /** Empty if the file begins like none of them. */
    public static Optional<Format> of(byte[] file) {
        int looked = Math.min(file.length, 16);
        String start = new String(file, 0, looked, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        return start.startsWith("RIFF") && start.startsWith("WEBP", 8)
                ? Optional.of(WEBP)
                : Optional.empty();
    }
}
