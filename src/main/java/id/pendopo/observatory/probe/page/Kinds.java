package id.pendopo.observatory.probe.page;

import java.util.HashMap;
import java.util.Map;

/** What kinds an element is of by its name, told with one look. */
final class Kinds {
    /** Its words are not shown. */
    static final int WORDLESS = 1;

    /** Stands in lines of its own. */
    static final int BLOCK = 2;

    static final int MEDIA = 4;
    static final int CONTROL = 8;

    /** May be a heading or look like one. */
    static final int HEADING = 16;

    private static final Map<String, Integer> BY_NAME = byName();

    private Kinds() {}

    static int of(String name) {
        Integer kinds = BY_NAME.get(name);
        return kinds == null ? 0 : kinds;
    }

    private static Map<String, Integer> byName() {
        var kinds = new HashMap<String, Integer>();
        add(kinds, WORDLESS, "script style template noscript svg head title object");
        add(
                kinds,
                BLOCK,
                "p div li tr td th br h1 h2 h3 h4 h5 h6 section article header footer nav main aside"
                        + " ul ol table dt dd figure figcaption form option address blockquote hr"
                        + " button label summary details marquee");
        add(kinds, MEDIA, "img iframe embed object video table canvas");
        add(kinds, CONTROL, "input textarea select button form");
        add(kinds, HEADING, "dt summary caption legend strong b button");
        for (char level = '0'; level <= '9'; level++) {
            add(kinds, HEADING, "h" + level);
        }
        return kinds;
    }

    private static void add(Map<String, Integer> kinds, int kind, String names) {
        for (String name : names.split(" ")) {
            kinds.merge(name, kind, (one, two) -> one | two);
        }
    }
}
