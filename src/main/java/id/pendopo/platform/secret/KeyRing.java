package id.pendopo.platform.secret;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several keys of which the last seals and every one opens, so that a key can be replaced while
 * secrets sealed with the one before are still about. What is sealed carries the name of its key.
 */
public final class KeyRing {
    private static final int NAME_BYTES = 4;
    private final Map<String, SecretBox> boxes = new LinkedHashMap<>();
    private final String current;

    /**
     * @param keys oldest first, at least one
     */
    public KeyRing(List<byte[]> keys) {
        for (byte[] key : keys) {
            var box = new SecretBox(key);
            boxes.put(name(box), box);
        }
        current = name(new SecretBox(keys.getLast()));
    }

    /** The name of the key that seals now; tells nothing of the key itself. */
    public String current() {
        return current;
    }

    /** The content, unreadable without the key. */
    public Sealed seal(byte[] content, String owner) {
        return new Sealed(current, box(current).seal(content, owner));
    }

    /**
     * The content again.
     *
     * @throws IllegalStateException if its key is not on the ring, or it was changed or belongs to
     *     another owner
     */
    public byte[] open(Sealed sealed, String owner) {
        return box(sealed.key()).open(sealed.content(), owner);
    }

    private SecretBox box(String name) {
        SecretBox box = boxes.get(name);
        if (box == null) {
            throw new IllegalStateException(
                    "Key %s is not in the key file, which has %s; was it restored from an older backup?"
                            .formatted(name, boxes.keySet()));
        }
        return box;
    }

    private static String name(SecretBox box) {
        return HexFormat.of().formatHex(box.hash("key name", ""), 0, NAME_BYTES);
    }

    /** Sealed content with the name of its key. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Sealed(String key, byte[] content) {
        /** Never the content, though nobody could read it. */
        @Override
        public String toString() {
            return "Sealed[key=%s]".formatted(key);
        }
    }
}
