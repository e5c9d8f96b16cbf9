package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a PDF is whole and can be opened by everybody. */
final class PdfFile {
    private static final int TAIL = 4096;
    private static final int ARCHIVE_END_SIZE = 22;

    private PdfFile() {}

    /** Why it is refused; empty if it is not. */
    static Optional<FileRefusal> fault(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var tail = new byte[(int) Math.min(file.length(), TAIL)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            String end = new String(tail, StandardCharsets.ISO_8859_1);
            int archive = end.lastIndexOf("PK\5\6");
            if (archive >= 0 && archive + ARCHIVE_END_SIZE <= end.length()) {
                return Optional.of(FileRefusal.TWO_THINGS);
            }
            if (!end.contains("%%EOF")) {
                return Optional.of(FileRefusal.CUT_OFF);
            }
            return end.contains("/Encrypt") ? Optional.of(FileRefusal.LOCKED) : Optional.empty();
        }
    }
}
