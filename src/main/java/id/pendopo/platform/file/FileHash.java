package id.pendopo.platform.file;

import java.util.regex.Pattern;

/** The SHA-256 of a file's content: 64 lower-case hexadecimal digits. */
public record FileHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
