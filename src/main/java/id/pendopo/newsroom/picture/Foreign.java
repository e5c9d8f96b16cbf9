package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;
import java.util.List;
import java.util.Locale;

/**
 * Looks for a second file inside a picture: a page, a script or an archive that another program
 * would find there. What we serve is painted anew and carries nothing of it; but who sends such a
 * file should hear so.
 */
final class Foreign {
    /** Nothing of a photo's metadata contains these; by chance they do not occur. */
    private static final List<String> CODE =
            List.of("<script", "<?php", "<html", "<!doctype", "<iframe", "javascript:");

    private static final String ARCHIVE_END = "PK\5\6";
    private static final int ARCHIVE_END_SIZE = 22;
    private static final int MOST_COMMENT = 0xffff;
    private static final int PDF_HEAD = 1024;
    private static final int PIECE = 1 << 16;
    private static final int OVERLAP = 16;

    private Foreign() {}

    static void refuse(Bytes file, Parts parts) throws Unfit {
        if (hasCode(file)
                || file.text(0, PDF_HEAD).contains("%PDF-")
                || endsAsArchive(file)
                || hasArchiveBehind(file, parts.end())) {
            throw new Unfit(FileRefusal.TWO_THINGS);
        }
    }

    private static boolean hasCode(Bytes file) {
        for (int at = 0; at < file.length(); at += PIECE) {
            String piece = file.text(at, PIECE + OVERLAP);
            if (piece.indexOf('<') >= 0 || piece.indexOf(':') >= 0) {
                String lower = piece.toLowerCase(Locale.ROOT);
                if (CODE.stream().anyMatch(lower::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An archive is found from its end: a record whose comment fills the rest exactly. */
    static boolean endsAsArchive(Bytes file) {
        int from = Math.max(0, file.length() - ARCHIVE_END_SIZE - MOST_COMMENT);
        String tail = file.text(from, file.length() - from);
        for (int at = tail.indexOf(ARCHIVE_END); at >= 0; at = tail.indexOf(ARCHIVE_END, at + 1)) {
            int rest = tail.length() - at - ARCHIVE_END_SIZE;
            if (rest >= 0) {
                int comment = tail.charAt(at + 20) | tail.charAt(at + 21) << 8;
                if (comment == rest) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Phones put a short film or further pictures behind a photo; those are no archives. */
    private static boolean hasArchiveBehind(Bytes file, int end) {
        String behind = file.text(end, OVERLAP);
        return List.of("PK\3\4", "Rar!", "7z\u00bc\u00af", "\u007fELF", "MZ", "%PDF-").stream()
                .anyMatch(behind::startsWith);
    }
}
