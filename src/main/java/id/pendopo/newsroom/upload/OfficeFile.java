package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Office documents are archives: looks which one, for macros, and unpacks it once into nothing, for
 * what an archive says of its own size may be a lie.
 */
final class OfficeFile {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 300L << 20;
    private static final int PIECE = 1 << 16;
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Map<String, MediaForm> BY_PART =
            Map.of(
                    "word/document.xml",
                    new MediaForm(OPEN_XML + "wordprocessingml.document", "docx"),
                    "xl/workbook.xml",
                    new MediaForm(OPEN_XML + "spreadsheetml.sheet", "xlsx"),
                    "ppt/presentation.xml",
                    new MediaForm(OPEN_XML + "presentationml.presentation", "pptx"));
    private static final Map<String, MediaForm> BY_TYPE =
            Map.of(
                    OPEN_DOCUMENT + "text",
                    new MediaForm(OPEN_DOCUMENT + "text", "odt"),
                    OPEN_DOCUMENT + "spreadsheet",
                    new MediaForm(OPEN_DOCUMENT + "spreadsheet", "ods"),
                    OPEN_DOCUMENT + "presentation",
                    new MediaForm(OPEN_DOCUMENT + "presentation", "odp"));
    private static final List<String> MACROS = List.of("vbaproject.bin", "basic/script-lc.xml");

    private OfficeFile() {}

    static Recognised look(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES || unpacksTooLarge(zip)) {
                return new Recognised.Refused(FileRefusal.UNPACKS_TOO_LARGE);
            }
            Set<String> names =
                    zip.stream()
                            .map(e -> e.getName().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet());
            if (names.stream().anyMatch(name -> MACROS.stream().anyMatch(name::endsWith))) {
                return new Recognised.Refused(FileRefusal.MACROS);
            }
            return form(zip, names);
        } catch (ZipException e) {
            return new Recognised.Refused(FileRefusal.DAMAGED);
        }
    }

    private static Recognised form(ZipFile zip, Set<String> names) throws IOException {
        for (var known : BY_PART.entrySet()) {
            if (names.contains(known.getKey()) && names.contains("[content_types].xml")) {
                return new Recognised.Document(known.getValue());
            }
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type != null) {
            try (InputStream in = zip.getInputStream(type)) {
                String said = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
                if (BY_TYPE.containsKey(said)) {
                    return new Recognised.Document(BY_TYPE.get(said));
                }
            }
        }
        return new Recognised.Refused(FileRefusal.ARCHIVE);
    }

    private static boolean unpacksTooLarge(ZipFile zip) throws IOException {
        var piece = new byte[PIECE];
        long left = MOST_UNPACKED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    left -= read;
                    if (left < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
