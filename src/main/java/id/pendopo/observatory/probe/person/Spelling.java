package id.pendopo.observatory.probe.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways one Indonesian name is spelt brought to one: the spelling before 1947 ({@code oe}) and
 * before 1972 ({@code tj dj sj nj j}), Arabic and Javanese names by ear. A word may have several
 * keys; two words are spellings of one name if they share a key.
 */
final class Spelling {
    private static final String MUHAMMAD = "muhamad";
    private static final String AHMAD = "ahmad";
    private static final String ABDUL = "abdul";

    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("moh", MUHAMMAD),
                    Map.entry("muh", MUHAMMAD),
                    Map.entry("moch", MUHAMMAD),
                    Map.entry("much", MUHAMMAD),
                    Map.entry("mokh", MUHAMMAD),
                    Map.entry("mukh", MUHAMMAD),
                    Map.entry("mohd", MUHAMMAD),
                    Map.entry("muhd", MUHAMMAD),
                    Map.entry("mhd", MUHAMMAD),
                    Map.entry("mohammed", MUHAMMAD),
                    Map.entry("ach", AHMAD),
                    Map.entry("akh", AHMAD),
                    Map.entry("ahmed", AHMAD),
                    Map.entry("abd", ABDUL),
                    Map.entry("abdoel", ABDUL),
                    Map.entry("st", "siti"),
                    Map.entry("jusuf", "yusuf"),
                    Map.entry("yusup", "yusuf"));

    private static final Pattern MUHAMMADS = Pattern.compile("m[ou](?:h|ch|kh)a?mm?[ae][dt]");
    private static final Pattern AHMADS = Pattern.compile("a(?:h|ch|kh)mm?[ae][dt]");
    private static final Pattern OLD = Pattern.compile("oe|tj|dj|sj|nj");

    private static final String[][] RULES = {
        {"oe", "u"},
        {"oo", "u"},
        {"tj", "c"},
        {"dj", "j"},
        {"sj", "sy"},
        {"nj", "ny"},
        {"dz", "s"},
        {"ts", "s"},
        {"sy(?=[aeiou])", "s"},
        {"sh", "s"},
        {"(?<=.)[ck]h", "h"},
        {"dh", "d"},
        {"th", "t"},
        {"bh", "b"},
        {"gh", "g"},
        {"ph", "f"},
        {"q", "k"},
        {"x", "ks"},
        {"z", "s"},
        {"v", "f"},
        {"ie(?=[fkl])", "i"},
        {"i?y(?<=[^aeiou]i?y)(?=[aeiou])", "i"},
        {"uw(?=[aeiou])", "u"},
        {"ae|oi|ay(?=[^aeiou]|$)", "ai"},
        {"ii", "i"},
        {"(?<=[^aeiou])y$", "i"},
        {"([a-z])\\1+", "$1"},
        {"(?<=[aeiou])h$", ""},
        {"p$", "f"},
    };

    private static final Pattern[] PATTERNS = new Pattern[RULES.length];

    static {
        for (int i = 0; i < RULES.length; i++) {
            PATTERNS[i] = Pattern.compile(RULES[i][0]);
        }
    }

    private Spelling() {}

    /** The words of a page recur from page to page. */
    private static final Cache<String, Set<String>> KEYS =
            Caffeine.newBuilder().maximumSize(20_000).build();

    /** All keys of a word in lower case. */
    static Set<String> keys(String word) {
        return KEYS.get(word, Spelling::work);
    }

    private static Set<String> work(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return Set.of(known);
        }
        if (MUHAMMADS.matcher(word).matches()) {
            return Set.of(MUHAMMAD);
        }
        if (AHMADS.matcher(word).matches()) {
            return Set.of(AHMAD);
        }
        var out = new LinkedHashSet<String>();
        String modern = OLD.matcher(word).find() ? word.replaceAll("(?<![tdsn])j", "y") : word;
        for (String spelt : beginnings(word)) {
            out.add(key(spelt));
        }
        for (String spelt : beginnings(modern)) {
            out.add(key(spelt));
        }
        return out;
    }

    /** Names that many carry beside the one they are known by. */
    static boolean common(String key) {
        return switch (key) {
            case MUHAMMAD,
                    AHMAD,
                    ABDUL,
                    "siti",
                    "sri",
                    "nur",
                    "dwi",
                    "tri",
                    "eko",
                    "i",
                    "ni",
                    "made",
                    "wayan",
                    "ketut",
                    "nyoman",
                    "gede",
                    "putu",
                    "kadek",
                    "komang",
                    "dewi",
                    "yohanes",
                    "maria" ->
                    true;
            default -> false;
        };
    }

    private static Set<String> beginnings(String word) {
        var out = new LinkedHashSet<String>();
        String rest = word.length() > 2 ? word.substring(2) : "";
        if (word.startsWith("ch")) {
            out.add("c" + rest);
            out.add("k" + rest);
            out.add("h" + rest);
        } else if (word.startsWith("kh")) {
            out.add("k" + rest);
            out.add("h" + rest);
        } else {
            out.add(word);
            if (word.startsWith("j") && word.length() > 3) {
                out.add("y" + word.substring(1));
            }
        }
        return out;
    }

    private static String key(String word) {
        String out = word;
        for (int i = 0; i < PATTERNS.length; i++) {
            out = PATTERNS[i].matcher(out).replaceAll(RULES[i][1]);
        }
        return out;
    }
}
