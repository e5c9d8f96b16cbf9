package id.pendopo.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. Whatever could run in a browser stays OTHER. */
public enum FileType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    PDF("application/pdf"),
    ZIP("application/zip"),
    GZIP("application/gzip"),
    TEXT("text/plain"),
    OTHER("application/octet-stream");

    /** How many first bytes are looked at. */
    static final int HEAD = 512;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    static FileType of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (start.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        return plain(start) ? TEXT : OTHER;
    }

    /** Neither control characters nor markup, which a browser might take for a page. */
    private static boolean plain(String start) {
        boolean controls =
                start.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t');
        return !start.isEmpty()
                && !controls
                && !start.strip().toLowerCase(Locale.ROOT).startsWith("<");
    }
}
