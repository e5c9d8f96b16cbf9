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
        String[] words = Folded.text(text).strip().split(" ");
        if (words.length < FEWEST_WORDS) {
            return OptionalLong.empty();
        }
        var votes = new int[Long.SIZE];
        for (int i = 0; i + RUN <= words.length; i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash * 31 + hash(words[j]));
            }
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long out = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            out |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return OptionalLong.of(out);
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
        long out = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            out = (out ^ word.charAt(i)) * 0x100000001b3L;
        }
        return out;
    }

    private static long mixed(long value) {
        long out = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        out = (out ^ out >>> 33) * 0xc4ceb9fe1a85ec53L;
        return out ^ out >>> 33;
    }
}
