package id.pendopo.observatory.probe.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds many terms in one pass over a {@link Folded} text (Aho and Corasick, 1975). A term is found
 * only as whole words; of terms that begin at the same place only the longest is told.
 *
 * @param <T> what a term stands for
 */
public final class Terms<T> {
    /** A term in the folded text, with places of the original. */
    public record Hit<T>(T meaning, String term, int start, int end) {}

    private static final int LETTERS = 37;
    private static final byte[] LETTER = letters();

    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> termAt = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<T> meanings = new ArrayList<>();
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
        String text = folded.text();
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = letter(text.charAt(i));
            state = letter < 0 ? 0 : edges[state * LETTERS + letter];
            for (int at = output[state]; at != 0; at = output[fail[at]]) {
                add(hits, folded, termAt.get(at), i);
            }
        }
        return longest(hits);
    }

    /** All terms of a short text. */
    public List<Hit<T>> in(String text) {
        return in(Folded.of(text));
    }

    private static <T> List<Hit<T>> longest(List<Hit<T>> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        hits.sort(
                Comparator.<Hit<T>>comparingInt(Hit::start)
                        .thenComparing(Hit::end, Comparator.reverseOrder()));
        var out = new ArrayList<Hit<T>>(hits.size());
        for (var hit : hits) {
            if (out.isEmpty() || out.getLast().start() != hit.start()) {
                out.add(hit);
            }
        }
        return out;
    }

    private void add(List<Hit<T>> hits, Folded folded, int number, int last) {
        String term = terms.get(number);
        int first = last - term.length() - 1;
        int start = folded.original(first + 1);
        hits.add(new Hit<>(meanings.get(number), term, start, folded.original(last)));
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
            System.arraycopy(next.get(state), 0, edges, state * LETTERS, LETTERS);
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
