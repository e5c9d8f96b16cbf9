package id.pendopo.observatory.probe;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element has a name that somebody who does not see it is told. */
final class AccessibleNames {
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i).+\\.(?:jpe?g|png|gif|webp|svg|bmp)|(?:img|dsc|image|foto|whatsapp image)[-_ ]?[\\d-][\\w .-]*");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that say nothing of where a link leads if they stand alone. */
    private static final Set<String> VAGUE =
            Set.of(
                    "klik",
                    "klik di sini",
                    "klik disini",
                    "klik link ini",
                    "di sini",
                    "disini",
                    "sini",
                    "selengkapnya",
                    "baca selengkapnya",
                    "lihat selengkapnya",
                    "selanjutnya baca",
                    "baca",
                    "baca lagi",
                    "baca lebih lanjut",
                    "lebih lanjut",
                    "detail",
                    "lihat detail",
                    "lihat",
                    "link",
                    "tautan",
                    "here",
                    "click here",
                    "more",
                    "read more",
                    "learn more");

    /** Longer texts need not be compared with the vague ones; room is left for signs around. */
    private static final int LONGEST_VAGUE = 30;

    private AccessibleNames() {}

    /** Named by an attribute of its own. */
    static boolean named(Element element) {
        return filled(element, "aria-label")
                || filled(element, "aria-labelledby")
                || filled(element, "title");
    }

    /**
     * An alternative text, or a sign that the image is mere decoration. A file's name is no
     * alternative text (WCAG failure F30).
     */
    static boolean imageHasText(Element image) {
        boolean described =
                Markup.has(image, "alt") && !isFileName(Markup.attribute(image, "alt").strip());
        return described || named(image) || Markup.attribute(image, "role").equals("presentation");
    }

    /** A name, and one that says more than "read more". */
    static boolean tellsWhereItLeads(Element link) {
        var written = link.text();
        if (written.length() > LONGEST_VAGUE || named(link)) {
            return true;
        }
        var text = plain(written);
        return text.isEmpty() ? pictureNames(link) : !VAGUE.contains(text);
    }

    private static boolean pictureNames(Element link) {
        return link.stream()
                .anyMatch(e -> e != link && (filled(e, "alt") || named(e) || e.nameIs("title")));
    }

    private static String plain(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether it may be one: a file's name has a dot, or a digit or dash behind its first word. */
    private static boolean isFileName(String alt) {
        for (int i = 0; i < alt.length(); i++) {
            char c = alt.charAt(i);
            if (c == '.' || c == '-' || c >= '0' && c <= '9') {
                return FILE_NAME.matcher(alt).matches();
            }
        }
        return false;
    }

    private static boolean filled(Element element, String attribute) {
        return !Markup.attribute(element, attribute).isBlank();
    }
}
