package id.pendopo.newsroom.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many pixels a HEIF file claims, without a decoder. Source: ISO/IEC 23008-12, 6.5.3. */
final class HeifSize {
    private static final int LOOKED_AT = 1 << 20;
    private static final String EXTENT = "ispe";

    private HeifSize() {}

    /** The largest extent of any picture in it; 0 if it names none. */
    static long pixels(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOKED_AT);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        long most = 0;
        for (int at = text.indexOf(EXTENT); at >= 0; at = text.indexOf(EXTENT, at + 1)) {
            if (at + 16 <= head.length) {
                var sides = ByteBuffer.wrap(head, at + 8, 8);
                long wide = sides.getInt() & 0xffffffffL;
                long high = sides.getInt() & 0xffffffffL;
                most = Math.max(most, wide * Math.min(high, Integer.MAX_VALUE));
            }
        }
        return most;
    }
}
