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

    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> termAt = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<T> meanings = new ArrayList<>();
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
        var hits = new ArrayList<Hit<T>>();
        String text = folded.text();
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = letter(text.charAt(i));
            state = letter < 0 ? 0 : next.get(state)[letter];
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
        int first = last - term.length() + 1;
        int start = folded.original(first + 1);
        var hit = new Hit<>(meanings.get(number), term.strip(), start, folded.original(last));
        hits.add(hit);
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
            int[] edges = next.get(state);
            if (edges[letter] < 0) {
                edges[letter] = node();
            }
            state = edges[letter];
        }
        termAt.set(state, terms.size());
        terms.add(term);
        meanings.add(meaning);
    }

    private int node() {
        var edges = new int[LETTERS];
        Arrays.fill(edges, -1);
        next.add(edges);
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
        if (c == ' ') {
            return 0;
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        return c >= '0' && c <= '9' ? c - '0' + 27 : -1;
    }
}
