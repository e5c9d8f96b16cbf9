package id.pendopo.observatory.probe;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.Indicator;
import id.pendopo.platform.fetch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProbesTest {
    private static final Path SOURCES = Path.of("src/main/java/id/pendopo/observatory/probe");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path HELP = Path.of("src/main/resources/help/probe");

    private static final List<String> SECTIONS_ID =
            List.of(
                    "## Apa yang diukur",
                    "## Cara mengukur",
                    "## Dasar",
                    "## Cara memperbaiki",
                    "## Batasan");
    private static final List<String> SECTIONS_EN =
            List.of(
                    "## What is measured",
                    "## How it is measured",
                    "## Source",
                    "## How to repair",
                    "## Known limits");

    private static final Set<Class<?>> NOT_FAILED =
            Set.of(Outcome.Read.class, Outcome.Unchanged.class, Outcome.ForbiddenByRobots.class);

    private final List<Probe> probes = Probes.all();

    @Test
    void every_id_is_given_once_and_belongs_to_its_probe() {
        assertThat(probes).extracting(Probe::id).doesNotHaveDuplicates();
        assertThat(probes.stream().flatMap(p -> p.indicators().stream()))
                .extracting(Indicator::id)
                .doesNotHaveDuplicates();
        for (var probe : probes) {
            assertThat(probe.version()).as(probe.id()).isPositive();
            assertThat(probe.indicators())
                    .as(probe.id())
                    .isNotEmpty()
                    .allMatch(i -> i.id().probe().equals(probe.id()));
        }
    }

    @Test
    void every_probe_and_indicator_has_a_name_in_both_languages() throws IOException {
        for (var words : List.of(messages(false), messages(true))) {
            for (var probe : probes) {
                assertThat(words).containsKey("probe." + probe.id());
                probe.indicators()
                        .forEach(i -> assertThat(words).containsKey("indicator." + i.id()));
            }
        }
    }

    @Test
    void every_finding_says_in_both_languages_what_is_wrong_and_how_to_repair_it()
            throws IOException {
        for (var words : List.of(messages(false), messages(true))) {
            for (var code : findingCodes()) {
                assertThat(words).containsKeys("finding." + code, "finding." + code + ".repair");
            }
        }
    }

    @Test
    void no_message_is_left_of_a_finding_or_indicator_that_nobody_uses() throws IOException {
        var used = new TreeSet<String>();
        findingCodes().forEach(c -> used.add("finding." + c));
        findingCodes().forEach(c -> used.add("finding." + c + ".repair"));
        indicatorIds().forEach(i -> used.add("indicator." + i));

        for (var words : List.of(messages(false), messages(true))) {
            assertThat(words.keySet())
                    .filteredOn(k -> k.startsWith("finding.") || k.startsWith("indicator."))
                    .isSubsetOf(used);
        }
    }

    @Test
    void every_probe_has_a_help_page_in_both_languages() throws IOException {
        for (var probe : probes) {
            assertThat(help(probe, "id")).contains(SECTIONS_ID);
            assertThat(help(probe, "en")).contains(SECTIONS_EN);
        }
    }

    /**
     * Every literal {@code "probe.what"} in the probes' sources that names no indicator, and what
     * reach says of each outcome that is a failure of the site.
     */
    private Set<String> findingCodes() throws IOException {
        var ids = probes.stream().map(Probe::id).collect(Collectors.joining("|"));
        var literal = Pattern.compile("\"((?:" + ids + ")\\.[a-z0-9-]+)\"");
        var codes = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file))
                        .results()
                        .forEach(m -> codes.add(m.group(1)));
            }
        }
        codes.removeAll(indicatorIds());
        outcomes(Outcome.class)
                .filter(o -> !NOT_FAILED.contains(o))
                .forEach(o -> codes.add("reach." + kebab(o.getSimpleName())));
        return codes;
    }

    private static Stream<Class<?>> outcomes(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(ProbesTest::outcomes)
                : Stream.of(family);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private Set<String> indicatorIds() {
        return probes.stream()
                .flatMap(p -> p.indicators().stream())
                .map(i -> i.id().value())
                .collect(Collectors.toSet());
    }

    private static String help(Probe probe, String language) throws IOException {
        return Files.readString(HELP.resolve(probe.id() + "." + language + ".md"));
    }

    private static Map<String, String> messages(boolean english) throws IOException {
        var all = new Properties();
        try (var files = Files.list(MESSAGES)) {
            var wanted =
                    files.filter(f -> f.toString().endsWith(".properties"))
                            .filter(f -> f.toString().endsWith("_en.properties") == english);
            for (var file : wanted.toList()) {
                try (var in = Files.newBufferedReader(file)) {
                    all.load(in);
                }
            }
        }
        return all.stringPropertyNames().stream()
                .collect(Collectors.toMap(k -> k, all::getProperty));
    }
}
