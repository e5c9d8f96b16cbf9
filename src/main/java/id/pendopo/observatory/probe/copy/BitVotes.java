package id.pendopo.observatory.probe.copy;

/**
 * Counts for each of 64 bits in how many numbers it is set. Eight bits are counted at a time, each
 * in a byte of its own of one long, and moved to wider counts before a byte can run over.
 */
final class BitVotes {
    private static final int FULL = 255;

    /** For every byte its bits as bytes: bit n of the index is the lowest of byte n. */
    private static final long[] SPREAD = spread();

    private final long[] lanes = new long[Long.BYTES];
    private final int[] counts = new int[Long.SIZE];
    private int waiting;
    private int all;

    void add(long number) {
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] += SPREAD[(int) (number >>> (i * 8)) & 0xff];
        }
        all++;
        if (++waiting == FULL) {
            flush();
        }
    }

    /** The bits set in more than half of the numbers. */
    long majority() {
        flush();
        long out = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            out |= counts[bit] * 2 > all ? 1L << bit : 0;
        }
        return out;
    }

    private void flush() {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            counts[bit] += (int) (lanes[bit / 8] >>> (bit % 8 * 8)) & 0xff;
        }
        java.util.Arrays.fill(lanes, 0);
        waiting = 0;
    }

    private static long[] spread() {
        var spread = new long[256];
        for (int value = 0; value < spread.length; value++) {
            for (int bit = 0; bit < 8; bit++) {
                spread[value] |= (long) (value >>> bit & 1) << (bit * 8);
            }
        }
        return spread;
    }
}
