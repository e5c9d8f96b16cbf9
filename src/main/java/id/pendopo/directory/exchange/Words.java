package id.pendopo.directory.exchange;

import id.pendopo.directory.Network;
import id.pendopo.directory.Provenance;
import id.pendopo.directory.Verification;
import id.pendopo.directory.ledger.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words a cell may hold for one of a few values. The first of a value's words is written in
 * Indonesian files, the second in English ones; all are read, in any case.
 */
final class Words<T> {
    static final Words<Boolean> YES_NO =
            new Words<>(
                    Map.of(
                            true, List.of("ya", "yes", "y", "true", "1", "benar"),
                            false, List.of("tidak", "no", "n", "t", "false", "0", "salah")));

    static final Words<Boolean> NAME_STATUS =
            new Words<>(
                    Map.of(
                            true, List.of("dikonfirmasi", "confirmed"),
                            false, List.of("belum dikonfirmasi", "unconfirmed")));

    static final Words<Verification> VERIFICATION =
            new Words<>(
                    Map.of(
                            Verification.UNCHECKED, List.of("belum diperiksa", "unchecked"),
                            Verification.CONFIRMED, List.of("benar", "confirmed"),
                            Verification.WRONG, List.of("salah", "wrong")));

    static final Words<Provenance> PROVENANCE =
            new Words<>(
                    Map.of(
                            Provenance.REGISTERED, List.of("didaftarkan", "registered"),
                            Provenance.SEEN_IN_PUBLIC_SOURCE,
                                    List.of("terlihat di sumber umum", "seen in a public source"),
                            Provenance.UNKNOWN, List.of("tidak diketahui", "unknown")));

    static final Words<Network> NETWORK = new Words<>(networks());

    private final Map<T, List<String>> words;
    private final Map<String, T> values = new LinkedHashMap<>();

    private Words(Map<T, List<String>> words) {
        this.words = words;
        words.forEach((value, all) -> all.forEach(word -> values.put(NameKey.of(word), value)));
    }

    Optional<T> read(String word) {
        return Optional.ofNullable(values.get(NameKey.of(word)));
    }

    String write(T value, Locale locale) {
        return words.getOrDefault(value, List.of("", ""))
                .get(locale.getLanguage().equals("en") ? 1 : 0);
    }

    /** The words to write in the language, for saying what is allowed. */
    String allowed(Locale locale) {
        return String.join(
                ", ", words.keySet().stream().map(v -> write(v, locale)).sorted().toList());
    }

    private static Map<Network, List<String>> networks() {
        var words = new LinkedHashMap<Network, List<String>>();
        for (Network network : Network.values()) {
            words.put(
                    network,
                    switch (network) {
                        case WEBSITE -> List.of("situs", "website", "web", "situs web");
                        case X -> List.of("x", "x", "twitter", "x twitter");
                        case FACEBOOK -> List.of("facebook", "facebook", "fb");
                        case INSTAGRAM -> List.of("instagram", "instagram", "ig");
                        case YOUTUBE -> List.of("youtube", "youtube", "yt");
                        case TIKTOK -> List.of("tiktok", "tiktok", "tik tok");
                        case THREADS -> List.of("threads", "threads");
                        case WHATSAPP -> List.of("whatsapp", "whatsapp", "wa");
                        case TELEGRAM -> List.of("telegram", "telegram");
                    });
        }
        return words;
    }
}
