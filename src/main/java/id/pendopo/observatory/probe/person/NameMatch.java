package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.probe.person.PersonName.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two written names are one person's. Two people are told apart as soon as each name holds
 * a word the other cannot have: Siti Aminah is not Siti Aisyah, Budi Rahman not Ahmad Rahman.
 *
 * @param similarity from 0 to 1; only for putting candidates in order
 */
public record NameMatch(Decision decision, double similarity) {
    /** What the names say. */
    public enum Decision {
        SAME,
        /** Too little is written: a single name, an initial. Something else must decide. */
        POSSIBLE,
        DIFFERENT
    }

    private static final double NEAR = 0.9;
    private static final double INITIAL = 0.6;
    private static final int SHORTEST_TYPO = 6;

    public static NameMatch of(String one, String two) {
        return of(PersonName.of(one), PersonName.of(two));
    }

    public static NameMatch of(PersonName one, PersonName two) {
        if (one.isEmpty() || two.isEmpty()) {
            return new NameMatch(Decision.DIFFERENT, 0);
        }
        if (joinedKeys(one.words()).stream().anyMatch(joinedKeys(two.words())::contains)) {
            boolean initials = one.words().stream().allMatch(Word::initial);
            return new NameMatch(initials ? Decision.POSSIBLE : Decision.SAME, 1);
        }
        List<Word> first = joined(one.words(), two.words());
        List<Word> second = joined(two.words(), one.words());
        return new Alignment(first, second).match();
    }

    public boolean same() {
        return decision == Decision.SAME;
    }

    /** Nur Aini is Nuraini. */
    private static List<Word> joined(List<Word> words, List<Word> others) {
        var out = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size() && !words.get(i).initial()) {
                Word both = Word.of(words.get(i).text() + words.get(i + 1).text());
                if (others.stream().anyMatch(both::sounds)) {
                    out.add(both);
                    i++;
                    continue;
                }
            }
            out.add(words.get(i));
        }
        return out;
    }

    private static Set<String> joinedKeys(List<Word> words) {
        var text = new StringBuilder();
        var keys = new StringBuilder();
        for (Word word : words) {
            text.append(word.text());
            keys.append(word.keys().iterator().next());
        }
        var out = new HashSet<String>();
        out.add(keys.toString());
        out.addAll(Spelling.keys(text.toString()));
        return out;
    }

    /** Pairs the words of two names, the best pairs first. */
    private static final class Alignment {
        private final List<Word> one;
        private final List<Word> two;
        private double score;
        private int strong;
        private int near;
        private int initials;
        private int tellingInitials;

        Alignment(List<Word> first, List<Word> second) {
            one = new ArrayList<>(first);
            two = new ArrayList<>(second);
        }

        NameMatch match() {
            int words = Math.max(one.size(), two.size());
            pair(1);
            pair(NEAR);
            pair(INITIAL);
            double similarity = score / words;
            return new NameMatch(decision(), similarity);
        }

        private void pair(double kind) {
            for (var left = one.iterator(); left.hasNext(); ) {
                Word word = left.next();
                for (var right = two.iterator(); right.hasNext(); ) {
                    Word other = right.next();
                    if (kind(word, other) == kind) {
                        left.remove();
                        right.remove();
                        count(word, other, kind);
                        break;
                    }
                }
            }
        }

        private void count(Word word, Word other, double kind) {
            score += kind;
            if (kind == INITIAL) {
                initials++;
                tellingInitials += word.initial() && !other.weak() || !word.weak() ? 1 : 0;
            } else if (kind == NEAR) {
                near++;
            } else if (!word.weak() && !other.weak()) {
                strong++;
            }
        }

        private static double kind(Word one, Word two) {
            if (one.sounds(two)) {
                return 1;
            }
            if (one.initial() || two.initial()) {
                boolean fits = one.text().charAt(0) == two.text().charAt(0);
                return fits && one.initial() != two.initial() ? INITIAL : 0;
            }
            return Typo.between(one.text(), two.text(), SHORTEST_TYPO) ? NEAR : 0;
        }

        private Decision decision() {
            boolean conflict = !one.isEmpty() && !two.isEmpty();
            if (conflict || strong + near == 0) {
                return conflict || initials == 0 ? Decision.DIFFERENT : Decision.POSSIBLE;
            }
            List<Word> extra = one.isEmpty() ? two : one;
            boolean strongExtra = extra.stream().anyMatch(word -> !word.weak());
            if (strong >= 2 || (strong == 1 && near >= 1)) {
                return Decision.SAME;
            }
            if (strong == 1) {
                // Budi S. may be Budi Santoso or Budi Setiawan; A. Fauzi is Ahmad Fauzi.
                boolean open = strongExtra || tellingInitials > 0;
                return open ? Decision.POSSIBLE : Decision.SAME;
            }
            return Decision.POSSIBLE;
        }
    }
}
