package id.pendopo.observatory.probe.page;

import java.util.Arrays;

/**
 * Places in a text. All pages of a visit are held at once, so texts under 65,536 characters, which
 * nearly all are, take two bytes a place.
 */
public final class Offsets {
    private static final char[] NO_CHARS = new char[0];
    private static final int[] NO_INTS = new int[0];

    private final char[] near;
    private final int[] far;

    private Offsets(char[] near, int[] far) {
        this.near = near;
        this.far = far;
    }

    /** The first so many of the places, which never fall. */
    static Offsets of(int[] places, int length) {
        if (length == 0 || places[length - 1] > Character.MAX_VALUE) {
            return new Offsets(NO_CHARS, length == 0 ? NO_INTS : Arrays.copyOf(places, length));
        }
        var near = new char[length];
        for (int i = 0; i < length; i++) {
            near[i] = (char) places[i];
        }
        return new Offsets(near, NO_INTS);
    }

    int at(int index) {
        return far.length > 0 ? far[index] : near[index];
    }
}
