package id.pendopo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeRulesTest {
    private static final int MOST_LINES = 300;

    /** Who may ask the system for the time, and why. */
    private static final Map<String, String> CLOCKS =
            Map.of(
                    "TimeConfiguration", "makes the one clock",
                    "AuditCommand", "a command without Spring, so without the bean",
                    "DatesCommand", "a command without Spring, so without the bean");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year"
                            + "|YearMonth)\\.now\\(|System\\.currentTimeMillis|Clock\\.system"
                            + "|InstantSource\\.system|new Date\\(\\)");

    /** Cities are data; these three are the samples of the demo. */
    private static final List<String> CITIES = List.of("malang", "probolinggo", "kupang");

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        var tooLong =
                Sources.below(Sources.JAVA, ".java").stream()
                        .filter(f -> linesOfCode(f) > MOST_LINES)
                        .toList();

        assertThat(tooLong)
                .as("Files over %d lines of code; split each by what it tells", MOST_LINES)
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is() {
        var silent =
                Sources.below(Sources.JAVA, ".java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .toList();

        assertThat(silent)
                .as("Packages without package-info.java (Javadoc sentence and @NullMarked)")
                .isEmpty();
    }

    @Test
    void every_package_refuses_null_by_default() {
        var lax =
                Sources.below(Sources.JAVA, "package-info.java").stream()
                        .filter(f -> !Sources.code(f).contains("@NullMarked"))
                        .toList();

        assertThat(lax).as("package-info.java without @NullMarked").isEmpty();
    }

    @Test
    void nobody_asks_the_system_for_the_time() {
        var asking =
                Sources.below(Sources.JAVA, ".java").stream()
                        .filter(f -> !CLOCKS.containsKey(Sources.simpleName(f)))
                        .filter(f -> !Sources.simpleName(f).endsWith("Bench"))
                        .filter(f -> CLOCK.matcher(Sources.code(f)).find())
                        .toList();

        assertThat(asking)
                .as("Take a java.time.InstantSource in the constructor instead")
                .isEmpty();
    }

    @Test
    void no_city_is_named_in_code() {
        var naming =
                Sources.below(Sources.JAVA, ".java").stream()
                        .filter(f -> CITIES.stream().anyMatch(lower(f)::contains))
                        .toList();

        assertThat(naming)
                .as("A city is data: put it into a file of the demo; in examples write kota.go.id")
                .isEmpty();
    }

    @Test
    void no_star_imports_and_no_loose_ends() {
        var pattern = Pattern.compile("(?m)^import .*\\*;|\\b(TODO|FIXME|XXX)\\b");
        var found =
                Stream.of(Sources.JAVA, Sources.TEST)
                        .flatMap(root -> Sources.below(root, ".java").stream())
                        .filter(f -> !Sources.simpleName(f).equals("CodeRulesTest"))
                        .filter(f -> pattern.matcher(Sources.text(f)).find())
                        .toList();

        assertThat(found).as("Star imports, or notes for later: do it or leave it").isEmpty();
    }

    @Test
    void names_say_what_a_thing_does() {
        var vague = Set.of("Manager", "Helper", "Util", "Utils", "Impl");
        var found =
                Sources.below(Sources.JAVA, ".java").stream()
                        .filter(f -> vague.stream().anyMatch(Sources.simpleName(f)::endsWith))
                        .toList();

        assertThat(found).as("Names ending in " + vague).isEmpty();
    }

    /** Without comments and empty lines: a long explanation is no fault. */
    private static long linesOfCode(Path file) {
        return Sources.code(file).lines().filter(line -> !line.isBlank()).count();
    }

    private static String lower(Path file) {
        return Sources.text(file).toLowerCase(Locale.ROOT);
    }
}
