package id.pendopo.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project, for rules that read them. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

    private Sources() {}

    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a Java file without its comments. */
    static String code(Path file) {
        return COMMENT.matcher(text(file)).replaceAll("");
    }

    static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** The module a file of Java belongs to; empty for the root package. */
    static String module(Path file) {
        Path inside = JAVA.resolve("id/pendopo").relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }
}
