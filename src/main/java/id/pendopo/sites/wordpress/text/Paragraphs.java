package id.pendopo.sites.wordpress.text;

import java.util.regex.Pattern;

/**
 * Makes paragraphs of blank lines, as WordPress does when it shows a post of its old editor. Posts
 * of the block editor have their own.
 */
final class Paragraphs {
    private static final String BLOCKS =
            "table|thead|tfoot|caption|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote"
                    + "|address|p|h[1-6]|hr|figure|figcaption|iframe|section|article|details";

    private static final Pattern BLOCK =
            Pattern.compile("(?is)^<(?:/?)(?:" + BLOCKS + ")[\\s/>].*");
    private static final Pattern BEFORE = Pattern.compile("(?i)(<(?:" + BLOCKS + ")[\\s/>])");
    private static final Pattern AFTER = Pattern.compile("(?i)(</(?:" + BLOCKS + ")>)");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private Paragraphs() {}

    static String of(String html) {
        boolean blocks = html.contains("<!-- wp:");
        String plain = COMMENT.matcher(html.replace("\r\n", "\n")).replaceAll("");
        if (blocks) {
            return plain;
        }
        var out = new StringBuilder();
        boolean inBlock = false;
        String apart =
                AFTER.matcher(BEFORE.matcher(plain).replaceAll("\n\n$1")).replaceAll("$1\n\n");
        int depth = 0;
        for (String piece : apart.split("\n\\s*\n")) {
            String text = piece.strip();
            if (text.isEmpty()) {
                continue;
            }
            inBlock = BLOCK.matcher(text).matches();
            int opened = count(BEFORE, text) - count(AFTER, text);
            boolean bare = depth <= 0 && !inBlock;
            out.append(bare ? "<p>" + text.replace("\n", "<br>\n") + "</p>\n" : text + "\n");
            depth = Math.max(0, depth + opened - voids(text));
        }
        return out.toString();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static int voids(String text) {
        return (int) Pattern.compile("(?i)<hr[\\s/>]").matcher(text).results().count();
    }
}
