package id.pendopo.observatory.date;

/**
 * Small numbers by word, looked up in place without making a string. Words are told apart by a hash
 * of 64 bits of their lower-case letters.
 */
final class WordTable {
    private final long[] keys;
    private final short[] values;
    private final int mask;

    private WordTable(int size) {
        keys = new long[size];
        values = new short[size];
        mask = size - 1;
    }

    /**
     * @param lines each a number and the words that stand for it, as {@code "5 mei may"}
     */
    static WordTable of(String... lines) {
        int words = 0;
        for (String line : lines) {
            words += line.split(" ").length;
        }
        WordTable table = new WordTable(Integer.highestOneBit(words * 4));
        for (String line : lines) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                table.put(parts[i], Short.parseShort(parts[0]));
            }
        }
        return table;
    }

    /** Zero if the word is not in the table. */
    int get(char[] text, int from, int to) {
        long key = hash(text, from, to);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private void put(String word, short value) {
        long key = hash(word.toCharArray(), 0, word.length());
        int slot = slot(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        return (int) (key ^ (key >>> 29)) & mask;
    }

    private static long hash(char[] text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ lower(text[i])) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    static char lower(char letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter;
        }
        return Character.toLowerCase(letter);
    }
}
