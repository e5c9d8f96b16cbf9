package id.pendopo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Who may call what, as the files {@code src/test/resources/access/MODULE.tsv} say. */
record AccessTable(List<Row> rows) {
    /**
     * One line.
     *
     * @param who {@code anyone}, {@code signed-in}, or permission keys of which one is needed
     * @param samples values of path variables: words, or {@code @account}, {@code @invitation},
     *     {@code @story}, {@code @unit}, {@code @city}, which belong to the first city and its
     *     first unit; with one of these the row also promises that people of other places are
     *     refused; {@code :slug} is that of the first unit without this promise, for other cities
     *     use it too
     */
    record Row(String method, String pattern, Set<String> who, Map<String, String> samples) {
        String key() {
            return method + " " + pattern;
        }

        boolean open() {
            return who.contains("anyone");
        }

        boolean signedInIsEnough() {
            return who.contains("signed-in");
        }

        boolean belongsToAPlace() {
            return samples.values().stream().anyMatch(value -> value.startsWith("@"));
        }
    }

    static AccessTable read() {
        try {
            var rows = new ArrayList<Row>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:access/*.tsv")) {
                for (String line : file.getContentAsString(StandardCharsets.UTF_8).split("\n")) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        rows.add(row(file.getFilename(), line));
                    }
                }
            }
            return new AccessTable(List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String file, String line) {
        String[] cells = line.strip().split("\t");
        if (cells.length < 3) {
            throw new AssertionError(
                    "%s: '%s' needs METHOD, PATTERN and WHO, divided by tabs"
                            .formatted(file, line));
        }
        var samples = new HashMap<String, String>();
        if (cells.length > 3) {
            for (String sample : cells[3].split(",")) {
                samples.put(
                        sample.substring(0, sample.indexOf('=')),
                        sample.substring(sample.indexOf('=') + 1));
            }
        }
        return new Row(cells[0], cells[1], Set.copyOf(Arrays.asList(cells[2].split(","))), samples);
    }
}
