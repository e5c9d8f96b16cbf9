package id.pendopo.observatory.probe.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds many terms in one pass over a {@link Folded} text (Aho and Corasick, 1975). A term is found
 * only as whole words; of terms that begin at the same place only the longest is told.
 *
 * @param <T> what a term stands for
 */
public final class Terms<T> {
    /** A term in the folded text. */
    public static final class Hit<T> {
        private final T meaning;
        private final String term;
        private final Folded folded;
        private final int first;
        private final int last;

        private Hit(T meaning, String term, Folded folded, int last) {
            this.meaning = meaning;
            this.term = term;
            this.folded = folded;
            this.first = last - term.length();
            this.last = last;
        }

        public T meaning() {
            return meaning;
        }

        public String term() {
            return term;
        }

        /** Where it begins in the original text. */
        public int start() {
            return folded.original(first);
        }

        /** Where it ends in the original text. */
        public int end() {
            return folded.original(last);
        }
    }

    private static final int LETTERS = 37;
    private static final byte[] LETTER = letters();

    /** Marks the ways on which a term ends. */
    private static final int ENDS = Integer.MIN_VALUE;

    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> termAt = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<T> meanings = new ArrayList<>();

    /** For every state a row of ways, each to the row of the next state. */
    private int[] edges = new int[0];

    private int[] fail = new int[0];
    private int[] output = new int[0];

    private Terms() {
        node();
    }

    /**
     * Terms are folded as texts are; other than a to z, 0 to 9 and spaces they may hold nothing.
     */
    public static <T> Terms<T> of(Map<String, T> meanings) {
        var made = new Terms<T>();
        meanings.forEach((term, meaning) -> made.add(Folded.text(term), meaning));
        made.link();
        return made;
    }

    /** All terms in the order they begin; of terms beginning together the longest. */
    public List<Hit<T>> in(Folded folded) {
        var hits = new ArrayList<Hit<T>>(0);
        byte[] text = folded.letters();
        int row = 0;
        for (int i = 0; i < text.length; i++) {
            int letter = text[i] < 0 ? -1 : LETTER[text[i]];
            int next = letter < 0 ? 0 : edges[row + letter];
            row = next & ~ENDS;
            if (next < 0) {
                for (int at = output[row / LETTERS]; at != 0; at = output[fail[at]]) {
                    int number = termAt.get(at);
                    hits.add(new Hit<>(meanings.get(number), terms.get(number), folded, i));
                }
            }
        }
        return longest(hits, folded);
    }

    /** All terms of a short text. */
    public List<Hit<T>> in(String text) {
        return in(Folded.of(text));
    }

    private static <T> List<Hit<T>> longest(List<Hit<T>> hits, Folded folded) {
        if (hits.size() < 2) {
            return hits;
        }
        // In ASCII every letter comes from one of its own, so the order needs no original places.
        ToIntFunction<Hit<T>> start = folded.ascii() ? hit -> hit.first : Hit::start;
        ToIntFunction<Hit<T>> end = folded.ascii() ? hit -> hit.last : Hit::end;
        hits.sort(
                Comparator.comparingInt(start)
                        .thenComparing(Comparator.comparingInt(end).reversed()));
        var out = new ArrayList<Hit<T>>(hits.size());
        for (var hit : hits) {
            if (out.isEmpty() || start.applyAsInt(out.getLast()) != start.applyAsInt(hit)) {
                out.add(hit);
            }
        }
        return out;
    }

    private void add(String term, T meaning) {
        if (term.isBlank()) {
            throw new IllegalArgumentException("A term is empty, expected letters or digits");
        }
        int state = 0;
        for (char c : term.toCharArray()) {
            int letter = letter(c);
            if (letter < 0) {
                throw new IllegalArgumentException(
                        "Term '%s' holds '%s', expected a to z, 0 to 9".formatted(term, c));
            }
            int[] ways = next.get(state);
            if (ways[letter] < 0) {
                ways[letter] = node();
            }
            state = ways[letter];
        }
        termAt.set(state, terms.size());
        terms.add(term.strip());
        meanings.add(meaning);
    }

    private int node() {
        var ways = new int[LETTERS];
        Arrays.fill(ways, -1);
        next.add(ways);
        termAt.add(-1);
        return next.size() - 1;
    }

    private void link() {
        fail = new int[next.size()];
        output = new int[next.size()];
        var queue = new ArrayDeque<Integer>();
        for (int letter = 0; letter < LETTERS; letter++) {
            follow(0, letter, queue);
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            output[state] = termAt.get(state) >= 0 ? state : output[fail[state]];
            for (int letter = 0; letter < LETTERS; letter++) {
                follow(state, letter, queue);
            }
        }
        edges = new int[next.size() * LETTERS];
        for (int state = 0; state < next.size(); state++) {
            for (int letter = 0; letter < LETTERS; letter++) {
                int to = next.get(state)[letter];
                edges[state * LETTERS + letter] = to * LETTERS | (output[to] == 0 ? 0 : ENDS);
            }
        }
    }

    private void follow(int state, int letter, ArrayDeque<Integer> queue) {
        int child = next.get(state)[letter];
        int back = state == 0 ? 0 : next.get(fail[state])[letter];
        if (child < 0) {
            next.get(state)[letter] = back;
        } else {
            fail[child] = back;
            queue.add(child);
        }
    }

    private static int letter(char c) {
        return c < LETTER.length ? LETTER[c] : -1;
    }

    private static byte[] letters() {
        var letters = new byte[128];
        Arrays.fill(letters, (byte) -1);
        letters[' '] = 0;
        for (char c = 'a'; c <= 'z'; c++) {
            letters[c] = (byte) (c - 'a' + 1);
        }
        for (char c = '0'; c <= '9'; c++) {
            letters[c] = (byte) (c - '0' + 27);
        }
        return letters;
    }
}
