package id.pendopo.sites.entry.office;

import id.pendopo.sites.EntryKind;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of entries as addresses of the back office call them. */
final class KindWord {
    private KindWord() {}

    static String of(EntryKind kind) {
        return switch (kind) {
            case SERVICE -> "layanan";
            case AGENDA -> "agenda";
            case DOCUMENT -> "dokumen";
            case PUBLIC_INFORMATION -> "informasi";
            case FAQ -> "tanya-jawab";
            case PAGE -> "halaman";
            case PROFILE -> "profil";
        };
    }

    static Optional<EntryKind> read(String word) {
        return Arrays.stream(EntryKind.values()).filter(k -> of(k).equals(word)).findFirst();
    }
}
