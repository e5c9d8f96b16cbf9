package id.pendopo.assessment.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/id/pendopo/assessment/rubric");

    /** Codes are the hyphened words of these sources, and two plain ones. */
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+|outside|missing)\"");

    /** Words of the rubric file itself. */
    private static final Set<String> KEYS =
            Set.of("at-least", "from-lowest", "minimum-coverage", "up-to", "yes-no");

    @Test
    void every_fault_has_words_in_both_languages() throws IOException {
        Set<String> codes = codes();

        assertThat(codes).hasSizeGreaterThan(15).contains("weights-sum", "missing", "not-yaml");
        for (String file : List.of("assessment.properties", "assessment_en.properties")) {
            var words = new Properties();
            try (var in =
                    Files.newBufferedReader(
                            Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
                words.load(in);
            }
            assertThat(words.stringPropertyNames())
                    .as(file)
                    .containsAll(codes.stream().map(c -> "rubric.fault." + c).toList());
        }
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        codes.removeAll(KEYS);
        return codes;
    }
}
