package id.pendopo.observatory.probe.page;

/** Cuts short pieces out of texts for proofs. */
public final class Excerpt {
    private static final int BESIDE = 110;

    private Excerpt() {}

    /** The text around a place, in whole words and one line. */
    public static String around(String text, int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()) - BESIDE);
        int to = Math.min(text.length(), Math.max(end, 0) + BESIDE);
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        String cut = to <= from ? "" : text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + cut + (to < text.length() ? " …" : "");
    }

    /** At most so many characters of the text, in one line. */
    public static String of(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= length ? line : line.substring(0, length - 1).strip() + "…";
    }
}
