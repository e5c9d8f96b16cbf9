package id.pendopo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlRulesTest {
    /** Who speaks SQL without being a repository, and why. */
    private static final Map<String, String> SPEAKERS =
            Map.of("EmbeddedPostgres", "asks its server who it is before there is a pool");

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\"(\"\"\\s*)?(select|insert into|update|delete from|with)\\s+[a-z(*]"
                            + "|\\b(JdbcClient|JdbcTemplate|NamedParameterJdbcTemplate)\\b");

    private static final Pattern TEXT_BLOCK =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?<!distinct )\\b(from|join|insert into|update|delete from)\\s+"
                            + "(?!only\\b|lateral\\b|set\\b|skip\\b|of\\b|unnest\\b|nowait\\b)"
                            + "([a-z_][a-z_0-9]*+)(\\.[a-z_][a-z_0-9]*+)?+");
    private static final Pattern CTE =
            Pattern.compile(
                    "\\b([a-z_][a-z_0-9]*)\\s*(\\([a-z_, \\n]*\\))?\\s+as\\s+(not\\s+)?(materialized\\s+)?\\(");
    private static final Pattern TEMPORARY =
            Pattern.compile("\\btemp(?:orary)?\\s+table\\s+(?:if not exists\\s+)?([a-z_]+)");
    private static final Pattern EXTRACT =
            Pattern.compile("\\b(extract|trim|substring|overlay)\\s*\\([^()]*\\bfrom\\b");
    private static final Pattern ALLOWED =
            Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");

    @Test
    void sql_stands_in_repositories_only() {
        var elsewhere =
                Sources.below(Sources.JAVA, ".java").stream()
                        .filter(f -> !Sources.simpleName(f).endsWith("Repository"))
                        .filter(f -> !SPEAKERS.containsKey(Sources.simpleName(f)))
                        .filter(f -> STATEMENT.matcher(Sources.code(f)).find())
                        .toList();

        assertThat(elsewhere)
                .as("SQL or JdbcClient outside of a *Repository; move it into one")
                .isEmpty();
    }

    @Test
    void sql_names_the_schema_and_only_those_the_module_may_see() {
        var faults = new ArrayList<String>();
        for (Path file : Sources.below(Sources.JAVA, "Repository.java")) {
            Set<String> seen = visibleTo(Sources.module(file));
            for (String sql : statements(file)) {
                faults.addAll(faults(file, sql, seen));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void migrations_say_why_and_keep_to_their_module() {
        var faults = new ArrayList<String>();
        var name = Pattern.compile("V\\d{4}__([a-z]+)__[a-z0-9_]+\\.sql");
        for (Path file : Sources.below(Path.of("src/main/resources/db/migration"), ".sql")) {
            var matcher = name.matcher(file.getFileName().toString());
            if (!matcher.matches()) {
                faults.add(file + ": name it VNNNN__module__what.sql");
                continue;
            }
            String module = matcher.group(1);
            String text = Sources.text(file);
            if (!text.startsWith("-- ")) {
                faults.add(file + ": the first line is a comment that says why");
            }
            Pattern.compile("(?i)create\\s+table\\s+(if not exists\\s+)?([a-z_]+)(\\.|\\s)")
                    .matcher(text)
                    .results()
                    .filter(m -> !m.group(2).equals(module))
                    .forEach(m -> faults.add(file + ": creates a table outside of " + module));
        }

        assertThat(faults).isEmpty();
    }

    private static List<String> statements(Path file) {
        return TEXT_BLOCK
                .matcher(Sources.code(file))
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .filter(s -> s.strip().matches("(?s)(select|insert|update|delete|with)\\s.*"))
                .toList();
    }

    private static List<String> faults(Path file, String sql, Set<String> seen) {
        String plain = EXTRACT.matcher(sql).replaceAll("extract(");
        var local = new HashSet<String>();
        CTE.matcher(plain).results().forEach(m -> local.add(m.group(1)));
        TEMPORARY.matcher(Sources.code(file)).results().forEach(m -> local.add(m.group(1)));
        var faults = new ArrayList<String>();
        TABLE.matcher(plain)
                .results()
                .forEach(m -> {
                    String first = m.group(2);
                    boolean function = plain.substring(m.end()).stripLeading().startsWith("(");
                    if (m.group(3) == null && !function && !local.contains(first)) {
                        faults.add("%s: write the schema of %s".formatted(file, first));
                    }
                    if (m.group(3) != null && !seen.contains(first)) {
                        faults.add(
                                "%s: %s%s is of a module it does not declare; ask that"
                                                .formatted(file, first, m.group(3))
                                        + " module's door");
                    }
                });
        return faults;
    }

    /** The module's own schema and those of the modules its package-info declares. */
    private static Set<String> visibleTo(String module) {
        Path info = Sources.JAVA.resolve("id/pendopo").resolve(module).resolve("package-info.java");
        var all = new HashSet<>(Set.of("platform", "pg_catalog", "information_schema"));
        all.add(module);
        if (Files.exists(info)) {
            var matcher = ALLOWED.matcher(Sources.text(info));
            if (matcher.find()) {
                all.addAll(
                        Pattern.compile("\"([a-z]+)")
                                .matcher(matcher.group(1))
                                .results()
                                .map(m -> m.group(1))
                                .collect(Collectors.toSet()));
            }
        }
        return all;
    }
}
