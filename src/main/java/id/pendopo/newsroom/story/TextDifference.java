package id.pendopo.newsroom.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word, in the order one reads. Source: Myers, An O(ND)
 * difference algorithm, 1986; texts further apart than the limit are shown as one taken out and one
 * put in.
 */
public final class TextDifference {
    private static final int MOST_CHANGES = 4_000;
    private static final Pattern TOKEN = Pattern.compile("\\n|[^\\S\\n]+|[^\\s]+");

    private TextDifference() {}

    /** Whether the words stay, go or come. */
    public enum Change {
        SAME,
        GONE,
        NEW
    }

    /** Neighbouring words of one fate, with the spaces between. */
    public record Piece(Change change, String text) {}

    /**
     * The pieces; those of {@code GONE} left out give the new text, those of {@code NEW} the old.
     */
    public static List<Piece> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        List<Piece> single = new ArrayList<>();
        int front = sameInFront(old, now);
        int back = sameBehind(old, now, front);
        old.subList(0, front).forEach(word -> single.add(new Piece(Change.SAME, word)));
        single.addAll(
                middle(
                        old.subList(front, old.size() - back),
                        now.subList(front, now.size() - back)));
        old.subList(old.size() - back, old.size())
                .forEach(word -> single.add(new Piece(Change.SAME, word)));
        return joined(single);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private static int sameInFront(List<String> old, List<String> now) {
        int n = 0;
        while (n < Math.min(old.size(), now.size()) && old.get(n).equals(now.get(n))) {
            n++;
        }
        return n;
    }

    private static int sameBehind(List<String> old, List<String> now, int front) {
        int n = 0;
        while (n < Math.min(old.size(), now.size()) - front
                && old.get(old.size() - 1 - n).equals(now.get(now.size() - 1 - n))) {
            n++;
        }
        return n;
    }

    private static List<Piece> middle(List<String> old, List<String> now) {
        var trace = new ArrayList<int[]>();
        int most = Math.min(old.size() + now.size(), MOST_CHANGES);
        var furthest = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            trace.add(furthest.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down =
                        k == -d || k != d && at(furthest, most, k - 1) < at(furthest, most, k + 1);
                int x = down ? at(furthest, most, k + 1) : at(furthest, most, k - 1) + 1;
                while (x < old.size() && x - k < now.size() && old.get(x).equals(now.get(x - k))) {
                    x++;
                }
                furthest[k + most + 1] = x;
                if (x >= old.size() && x - k >= now.size()) {
                    return way(trace, old, now, most);
                }
            }
        }
        return replaced(old, now);
    }

    private static int at(int[] furthest, int most, int k) {
        return furthest[k + most + 1];
    }

    private static List<Piece> way(
            List<int[]> trace, List<String> old, List<String> now, int most) {
        var pieces = new ArrayDeque<Piece>();
        int x = old.size();
        int y = now.size();
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] furthest = trace.get(d);
            int k = x - y;
            boolean down =
                    k == -d || k != d && at(furthest, most, k - 1) < at(furthest, most, k + 1);
            int fromX = d == 0 ? 0 : at(furthest, most, down ? k + 1 : k - 1);
            int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                pieces.addFirst(new Piece(Change.SAME, old.get(--x)));
                y--;
            }
            if (y > fromY) {
                pieces.addFirst(new Piece(Change.NEW, now.get(--y)));
            } else if (x > fromX) {
                pieces.addFirst(new Piece(Change.GONE, old.get(--x)));
            }
        }
        return List.copyOf(pieces);
    }

    private static List<Piece> replaced(List<String> old, List<String> now) {
        var pieces = new ArrayList<Piece>();
        old.forEach(word -> pieces.add(new Piece(Change.GONE, word)));
        now.forEach(word -> pieces.add(new Piece(Change.NEW, word)));
        return pieces;
    }

    private static List<Piece> joined(List<Piece> single) {
        var pieces = new ArrayList<Piece>();
        for (Piece piece : single) {
            if (!pieces.isEmpty() && pieces.getLast().change() == piece.change()) {
                pieces.add(new Piece(piece.change(), pieces.removeLast().text() + piece.text()));
            } else {
                pieces.add(piece);
            }
        }
        return List.copyOf(pieces);
    }
}
