package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of gambling spam and of those who fight it; data in {@code lexicon/gambling.csv}. */
final class Lexicon {
    /** What a word tells. */
    enum Kind {
        /** Only sellers say it. */
        PROMO,
        /** Sellers say it, and others of other things: a slot of time, a scatter plot. */
        PROMO_WEAK,
        /** News and warnings say it too. */
        TOPIC,
        /** Said by those who fight gambling. */
        AGAINST
    }

    /**
     * What a text says of gambling.
     *
     * @param promo distinct words of sellers, not near a word against
     * @param weak distinct words that alone tell nothing, not near a word against
     * @param against how many words against gambling
     * @param start of the first seller's word in the text; the text's end if there is none
     */
    record Verdict(Set<String> promo, Set<String> weak, int against, int start, int end) {
        /** Few words of sellers in a text that warns are quotes. */
        boolean sells() {
            int all = promo.size() + weak.size();
            return against >= 3
                    ? promo.size() >= 5
                    : promo.size() >= 2 && all >= 3 || all >= 5 && !promo.isEmpty();
        }
    }

    private static final Verdict NOTHING = new Verdict(Set.of(), Set.of(), 0, 0, 0);
    private static final int NEAR = 130;
    private static final int SHORTEST_GLUED = 6;

    private static final Map<String, Kind> WORDS = load();
    private static final Terms<Kind> TERMS = Terms.of(WORDS);
    private static final Glued GLUED =
            new Glued(
                    WORDS.entrySet().stream()
                            .filter(e -> e.getValue() == Kind.PROMO)
                            .map(e -> e.getKey().replace(" ", ""))
                            .filter(word -> word.length() >= SHORTEST_GLUED)
                            .collect(Collectors.toSet()));
    private static final Pattern GLUED_SHORT =
            Pattern.compile("gacor|maxwin|togel|slot\\d{2,3}|\\d{2,3}slot|jp\\d{3}|toto\\d|bet88");

    private Lexicon() {}

    static Verdict judge(String text) {
        return judge(Folded.of(text));
    }

    static Verdict judge(Folded folded) {
        var hits = TERMS.in(folded);
        if (hits.isEmpty()) {
            return NOTHING;
        }
        if (hits.stream().noneMatch(Lexicon::sells)) {
            int warnings = (int) hits.stream().filter(h -> h.meaning() == Kind.AGAINST).count();
            return new Verdict(Set.of(), Set.of(), warnings, 0, 0);
        }
        List<Integer> against =
                hits.stream().filter(h -> h.meaning() == Kind.AGAINST).map(h -> h.start()).toList();
        var promo = new TreeSet<String>();
        var weak = new TreeSet<String>();
        int start = -1;
        int end = 0;
        for (var hit : hits) {
            if (sells(hit) && against.stream().noneMatch(a -> Math.abs(a - hit.start()) < NEAR)) {
                (hit.meaning() == Kind.PROMO ? promo : weak).add(hit.term());
                if (start < 0 && hit.meaning() == Kind.PROMO) {
                    start = hit.start();
                    end = hit.end();
                }
            }
        }
        return new Verdict(promo, weak, against.size(), Math.max(0, start), end);
    }

    private static boolean sells(Terms.Hit<Kind> hit) {
        return hit.meaning() == Kind.PROMO || hit.meaning() == Kind.PROMO_WEAK;
    }

    /** Whether a short text, as a title or a label, sells: one clear word is enough there. */
    static boolean sells(String shortText) {
        Verdict verdict = judge(shortText);
        return verdict.against() == 0 && !verdict.promo().isEmpty();
    }

    /** Whether a host or path, where words stand without spaces, holds a seller's word. */
    static boolean inAddress(String address) {
        String lower = address.toLowerCase(java.util.Locale.ROOT);
        boolean glued = GLUED_SHORT.matcher(lower).find() || GLUED.in(lower.replace("-", ""));
        return glued ? judge(lower).against() == 0 : sells(lower);
    }

    private static Map<String, Kind> load() {
        var out = new HashMap<String, Kind>();
        var seen = new HashSet<String>();
        try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/gambling.csv")) {
            if (in == null) {
                throw new IllegalStateException("lexicon/gambling.csv is not in the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.strip().split(",", 2);
                    if (!seen.add(parts[1])) {
                        throw new IllegalStateException(
                                "lexicon/gambling.csv has '%s' twice".formatted(parts[1]));
                    }
                    out.put(parts[1], kind(parts[0]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
