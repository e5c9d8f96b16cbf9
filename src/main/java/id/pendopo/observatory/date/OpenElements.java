package id.pendopo.observatory.date;

/**
 * The elements open at a place of a page, with the flags their texts inherit. A heading of the
 * first level clears the names of side regions around it: they were names of wrappers.
 */
final class OpenElements {
    private static final int DEEPEST = 256;

    private final int[] element = new int[DEEPEST + 1];
    private final int[] flags = new int[DEEPEST + 1];
    private final int[] marked = new int[DEEPEST + 1];
    private final int[] open = new int[64];
    private int depth;

    int depth() {
        return depth;
    }

    int flags() {
        return flags[depth];
    }

    /** Where the text of the nearest element marked as a date or byline begins. */
    int markedFrom() {
        return marked[depth];
    }

    void push(int kind, int own, int offset) {
        if (Markup.endsItself(kind) && element[depth] == kind) {
            pop();
        }
        if (depth == DEEPEST) {
            return;
        }
        int inherited = flags[depth];
        boolean marks = (own & Area.MARKS) != 0;
        int next = marks ? inherited & ~Area.MARKS | own : inherited | own;
        int from = marks ? offset : marked[depth];
        depth++;
        element[depth] = kind;
        flags[depth] = next;
        marked[depth] = from;
        open[kind]++;
    }

    /** Closes the nearest element of the kind and all inside it; nothing if none is open. */
    void close(int kind) {
        if (open[kind] == 0) {
            return;
        }
        boolean weak = !Markup.isBlock(kind) || kind == 0 || kind == Markup.P;
        int at = depth;
        while (at > 0 && element[at] != kind) {
            if (weak && Markup.isRegion(element[at])) {
                return;
            }
            at--;
        }
        while (at > 0 && depth >= at) {
            pop();
        }
    }

    /** Takes flags from all open elements. */
    void clear(int gone) {
        for (int i = 0; i <= depth; i++) {
            flags[i] &= ~gone;
        }
    }

    private void pop() {
        open[element[depth]]--;
        depth--;
    }
}
