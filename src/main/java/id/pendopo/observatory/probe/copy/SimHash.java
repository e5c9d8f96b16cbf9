package id.pendopo.observatory.probe.copy;

import id.pendopo.observatory.probe.page.Folded;
import java.util.OptionalLong;

/**
 * A fingerprint of 64 bits that differs in few bits where texts differ in few words (Charikar,
 * 2002), over runs of three words. Stored with items, so its method may never change under stored
 * values.
 */
public final class SimHash {
    /** Texts that differ in no more bits are near-duplicates (Manku, Jain and Das Sarma, 2007). */
    public static final int NEAR = 3;

    private static final int RUN = 3;
    private static final int FEWEST_WORDS = 40;

    private SimHash() {}

    /** The fingerprint; empty for a text too short to have one of its own. */
    public static OptionalLong of(String text) {
        String folded = Folded.text(text);
        var words = new long[folded.length() / 2 + 1];
        int count = 0;
        int start = 1;
        // Folded words stand between single spaces, of which one is at either end.
        for (int end = folded.indexOf(' ', 1); end > 0; end = folded.indexOf(' ', start)) {
            words[count++] = hash(folded, start, end);
            start = end + 1;
        }
        return count < FEWEST_WORDS
                ? OptionalLong.empty()
                : OptionalLong.of(majority(words, count));
    }

    private static long majority(long[] words, int count) {
        var votes = new BitVotes();
        for (int i = 0; i + RUN <= count; i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash * 31 + words[j]);
            }
            votes.add(hash);
        }
        return votes.majority();
    }

    /** In how many bits two fingerprints differ. */
    public static int distance(long one, long two) {
        return Long.bitCount(one ^ two);
    }

    public static boolean near(long one, long two) {
        return distance(one, two) <= NEAR;
    }

    /** FNV-1a; String's own hash has only 32 bits. */
    public static long hash(String word) {
        return hash(word, 0, word.length());
    }

    private static long hash(String text, int from, int to) {
        long out = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            out = (out ^ text.charAt(i)) * 0x100000001b3L;
        }
        return out;
    }

    private static long mixed(long value) {
        long out = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        out = (out ^ out >>> 33) * 0xc4ceb9fe1a85ec53L;
        return out ^ out >>> 33;
    }
}
