package id.pendopo.demo.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of one system, from {@code demo/engine}: a head of {@code name: address} lines, then
 * parts divided by {@code --- name}.
 */
record Engine(Map<String, String> addresses, Map<String, String> parts) {
    private static final Map<String, Engine> READ = new ConcurrentHashMap<>();
    private static final Pattern WORD = Pattern.compile("\\{\\{([a-z0-9]+)}}");

    static Engine named(String name) {
        return READ.computeIfAbsent(name, n -> parse(Resources.text("engine/" + n + ".html")));
    }

    private static Engine parse(String text) {
        var addresses = new HashMap<String, String>();
        var parts = new HashMap<String, String>();
        String[] blocks = text.split("(?m)^--- ");
        blocks[0]
                .lines()
                .map(line -> line.split(":", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> addresses.put(pair[0].strip(), pair[1].strip()));
        for (int i = 1; i < blocks.length; i++) {
            String[] block = blocks[i].split("\n", 2);
            parts.put(block[0].strip(), block.length > 1 ? block[1].strip() : "");
        }
        return new Engine(Map.copyOf(addresses), Map.copyOf(parts));
    }

    String part(String name, Map<String, String> words) {
        return fill(parts.getOrDefault(name, ""), words);
    }

    /** A path; empty if the system has none of the kind. */
    String address(String name, Map<String, String> words) {
        return fill(addresses.getOrDefault(name, ""), words);
    }

    /** The text with every word put in; unknown words become nothing. */
    static String fill(String text, Map<String, String> words) {
        return WORD.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(words.getOrDefault(m.group(1), "")));
    }
}
