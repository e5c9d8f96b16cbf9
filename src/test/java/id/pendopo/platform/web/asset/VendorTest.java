package id.pendopo.platform.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VendorTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path TESTING = Path.of("src/test/resources/vendor");
    private static final Pattern ICON =
            Pattern.compile("(?:icon\\(name = |icon = )\"([a-z0-9-]+)\"");

    @Test
    void every_part_kept_with_the_project_is_the_one_that_was_taken() throws Exception {
        assertThat(found(STATIC, "vendor")).isEqualTo(locked(STATIC.resolve("vendor/vendor.lock")));
        assertThat(found(TESTING, ".")).isEqualTo(locked(TESTING.resolve("vendor.lock")));
    }

    @Test
    void every_part_brings_its_licence() throws IOException {
        for (Path root : List.of(STATIC.resolve("vendor"), TESTING)) {
            try (var versions = Files.find(root, 2, (p, a) -> a.isDirectory())) {
                assertThat(versions.filter(p -> root.relativize(p).getNameCount() == 2))
                        .isNotEmpty()
                        .allSatisfy(p -> assertThat(p.resolve("LICENSE")).isNotEmptyFile());
            }
        }
    }

    @Test
    void every_icon_named_in_a_template_is_in_the_sprite() throws IOException {
        String sprite = Files.readString(STATIC.resolve("icons.svg"));
        var missing = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                ICON.matcher(Files.readString(template))
                        .results()
                        .map(m -> m.group(1))
                        .filter(icon -> !sprite.contains("id=\"" + icon + "\""))
                        .forEach(missing::add);
            }
        }

        assertThat(missing).as("icons to add to tools/icons.txt").isEmpty();
    }

    @Test
    void no_template_holds_a_script_a_style_or_a_handler() throws IOException {
        // A block of linked data is no script: no browser runs it.
        Pattern inline =
                Pattern.compile(
                        "<script(?! type=\"application/ld\\+json\">)(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|hx-on|javascript:");
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(inline.matcher(Files.readString(template)).find())
                        .as("inline script or style in %s", template)
                        .isFalse();
            }
        }
    }

    private static Map<String, String> found(Path root, String folder) throws Exception {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("vendor.lock")) {
                    byte[] hash =
                            MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
                    hashes.put(
                            root.relativize(file.normalize()).toString(),
                            HexFormat.of().formatHex(hash));
                }
            }
        }
        return hashes;
    }

    private static Map<String, String> locked(Path lock) throws IOException {
        return Files.readAllLines(lock).stream()
                .map(line -> line.split(" +", 2))
                .collect(
                        Collectors.toMap(
                                line -> line[1].replaceFirst("^\\./", ""),
                                line -> line[0],
                                (a, b) -> a,
                                TreeMap::new));
    }
}
