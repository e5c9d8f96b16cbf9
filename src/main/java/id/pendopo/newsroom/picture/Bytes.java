package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file in memory, read with a check of every bound: past the end means cut off. */
record Bytes(byte[] all) {
    int length() {
        return all.length;
    }

    int one(int at) throws Unfit {
        if (at < 0 || at >= all.length) {
            throw new Unfit(FileRefusal.CUT_OFF);
        }
        return all[at] & 0xff;
    }

    int bigShort(int at) throws Unfit {
        return one(at) << 8 | one(at + 1);
    }

    long bigInt(int at) throws Unfit {
        return (long) bigShort(at) << 16 | bigShort(at + 2);
    }

    int littleShort(int at) throws Unfit {
        return one(at) | one(at + 1) << 8;
    }

    int littleTriple(int at) throws Unfit {
        return littleShort(at) | one(at + 2) << 16;
    }

    long littleInt(int at) throws Unfit {
        return littleShort(at) | (long) littleShort(at + 2) << 16;
    }

    /** Letters as they stand; short of the length at the end of the file. */
    String text(int at, int length) {
        int from = Math.min(Math.max(at, 0), all.length);
        int to = Math.min(from + length, all.length);
        return new String(all, from, to - from, StandardCharsets.ISO_8859_1);
    }

    byte[] part(int from, int to) throws Unfit {
        if (from < 0 || to < from || to > all.length) {
            throw new Unfit(FileRefusal.CUT_OFF);
        }
        return Arrays.copyOfRange(all, from, to);
    }

    /** Where a length of the file leads; cut off if that is behind its end. */
    int after(int at, long length) throws Unfit {
        if (length < 0 || at + length > all.length) {
            throw new Unfit(FileRefusal.CUT_OFF);
        }
        return (int) (at + length);
    }
}
