package id.pendopo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageRulesTest {
    private static final String ENGLISH = "_en.properties";
    private static final Pattern USED =
            Pattern.compile("\\b(?:t|texts|words)\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*([,)])");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void both_languages_have_the_same_keys() {
        for (Path file : indonesian()) {
            assertThat(load(english(file)).keySet())
                    .as("Keys of %s and its twin %s", file, english(file))
                    .isEqualTo(load(file).keySet());
        }
    }

    @Test
    void both_languages_use_the_same_arguments_and_are_well_formed() {
        var faults = new ArrayList<String>();
        for (Path file : indonesian()) {
            var twin = load(english(file));
            load(file).forEach((key, text) -> check(file, key, text, twin, faults));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void a_key_stands_in_one_file_only() {
        var where = new HashMap<String, Path>();
        var twice = new ArrayList<String>();
        for (Path file : indonesian()) {
            for (String key : load(file).keySet()) {
                Path before = where.put(key, file);
                if (before != null) {
                    twice.add("%s in %s and %s".formatted(key, before, file));
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void every_key_that_is_used_exists() {
        Set<String> known =
                indonesian().stream()
                        .flatMap(f -> load(f).keySet().stream())
                        .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        Stream.concat(
                        Sources.below(Sources.TEMPLATES, ".jte").stream(),
                        Sources.below(Sources.JAVA, ".java").stream())
                .forEach(file ->
                        USED.matcher(Sources.text(file))
                                .results()
                                .filter(m -> !known(known, m.group(1), m.group(2)))
                                .forEach(m -> missing.add(m.group(1) + " in " + file)));

        assertThat(missing).as("Add these to messages/MODULE.properties and _en").isEmpty();
    }

    /** A key before an argument may be the prefix of an enum's messages. */
    private static boolean known(Set<String> keys, String key, String next) {
        return keys.contains(key)
                || next.equals(",") && keys.stream().anyMatch(k -> k.startsWith(key + "."));
    }

    private static void check(
            Path file, String key, String text, Map<String, String> twin, ArrayList<String> out) {
        String other = twin.getOrDefault(key, text);
        if (!arguments(text).equals(arguments(other))) {
            out.add("%s: %s has other arguments in English".formatted(file, key));
        }
        for (String one : new String[] {text, other}) {
            if (one.isBlank()) {
                out.add("%s: %s is empty".formatted(file, key));
            }
            if (one.replace("''", "").contains("'")) {
                out.add("%s: write the apostrophe of %s twice".formatted(file, key));
            }
            try {
                new MessageFormat(one);
            } catch (IllegalArgumentException e) {
                out.add("%s: %s: %s".formatted(file, key, e.getMessage()));
            }
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> indonesian() {
        return Sources.below(Sources.MESSAGES, ".properties").stream()
                .filter(f -> !f.toString().endsWith(ENGLISH))
                .toList();
    }

    private static Path english(Path file) {
        return Path.of(file.toString().replace(".properties", ENGLISH));
    }

    private static Map<String, String> load(Path file) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new HashMap<String, String>();
        lines.forEach((key, text) -> all.put((String) key, (String) text));
        return all;
    }
}
