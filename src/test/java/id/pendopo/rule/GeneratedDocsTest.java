package id.pendopo.rule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.Pendopo;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.publishing.DeliveryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Compares the generated documents with the code, or writes them: {@code ./pendopo docs}. */
class GeneratedDocsTest {
    private static final Path DOCS = Path.of("docs");
    private static final boolean WRITE = "write".equals(System.getProperty("pendopo.docs"));

    @TempDir Path made;

    @Test
    void settings_are_documented_as_they_are() throws IOException {
        compare(Map.of(DOCS.resolve("settings.md"), SettingsDocument.write()));
    }

    @Test
    void modules_are_drawn_as_they_are() throws IOException {
        var modules =
                ApplicationModules.of(Pendopo.class, resideInAPackage("id.pendopo.templates.."));
        new Documenter(
                        modules,
                        Documenter.Options.defaults()
                                .withOutputFolder(made.toString())
                                .withoutClean())
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        var files = new TreeMap<Path, String>();
        for (Path file : Sources.below(made, ".puml")) {
            files.put(DOCS.resolve("modules").resolve(file.getFileName()), ordered(file));
        }

        assertThat(files).isNotEmpty();
        compare(files);
        assertThat(DOCS.resolve("modules")).isDirectoryNotContaining(f -> !files.containsKey(f));
    }

    @Test
    void the_way_of_a_story_is_drawn_as_it_is() throws IOException {
        compare(drawn("story", StoryStatus.DRAFT, StoryStatus::next));
    }

    @Test
    void the_way_of_a_report_is_drawn_as_it_is() throws IOException {
        compare(drawn("report", ReportStatus.FILED, ReportStatus::next));
    }

    /** The arrows of a status. */
    private static <S extends Enum<S>> Map<Path, String> drawn(
            String thing, S first, Function<S, Set<S>> next) {
        Class<S> type = first.getDeclaringClass();
        var drawn = new StringBuilder("# The way of a %s\n\n".formatted(thing));
        drawn.append(
                "Generated from `%s`; `./pendopo docs` draws it anew.\n\n"
                        .formatted(type.getSimpleName()));
        drawn.append("```mermaid\nstateDiagram-v2\n    [*] --> %s\n".formatted(first));
        for (S status : type.getEnumConstants()) {
            next.apply(status).stream()
                    .sorted()
                    .forEach(to -> drawn.append("    %s --> %s\n".formatted(status, to)));
        }
        return Map.of(
                DOCS.resolve("workflows/%s.md".formatted(thing)), drawn.append("```\n").toString());
    }

    @Test
    void the_way_of_a_post_to_its_network_is_drawn_as_it_is() throws IOException {
        var drawn = new StringBuilder("# The way of a post to its network\n\n");
        drawn.append("Generated from `DeliveryState`; `./pendopo docs` draws it anew. ");
        drawn.append("The irreversible call is made in `WITNESSED` alone.\n\n");
        drawn.append("```mermaid\nstateDiagram-v2\n    [*] --> PLANNED\n");
        for (DeliveryState state : DeliveryState.values()) {
            state.next().stream()
                    .sorted()
                    .forEach(next -> drawn.append("    %s --> %s\n".formatted(state, next)));
        }
        compare(Map.of(DOCS.resolve("workflows/delivery.md"), drawn.append("```\n").toString()));
    }

    /** The Documenter draws in no fixed order; sorted, the same walls give the same file. */
    private static String ordered(Path file) {
        var lines = new ArrayList<>(Sources.text(file).lines().toList());
        sort(lines, line -> line.startsWith("Rel("));
        sort(lines, line -> line.strip().startsWith("Component("));
        return String.join("\n", lines) + "\n";
    }

    /** Sorts the chosen lines and puts them where the first of them stood. */
    private static void sort(List<String> lines, Predicate<String> chosen) {
        var sorted = lines.stream().filter(chosen).sorted().toList();
        if (!sorted.isEmpty()) {
            int place = lines.indexOf(lines.stream().filter(chosen).findFirst().orElseThrow());
            lines.removeAll(sorted);
            lines.addAll(place, sorted);
        }
    }

    private static void compare(Map<Path, String> expected) throws IOException {
        for (var file : expected.entrySet()) {
            if (WRITE) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
            }
            List<String> found =
                    Files.exists(file.getKey()) ? Files.readAllLines(file.getKey()) : List.of();
            assertThat(found)
                    .as("%s is stale; run ./pendopo docs and commit it", file.getKey())
                    .isEqualTo(file.getValue().lines().toList());
        }
    }
}
