package id.pendopo.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** All settings, read from their records: name, type, default, and the sentence of the Javadoc. */
final class SettingsDocument {
    private static final String HEAD =
            """
            # Settings

            Made from the settings records of the modules by `./pendopo docs`; do not edit.

            Give a setting as an environment variable (`PENDOPO_PLATFORM_OUTWARD=true`), behind the
            command (`./pendopo run --pendopo.platform.outward=true`), or as a file
            `application.yaml` in the folder the server is started from. Durations are written `30s`, `5m`, `2h`; sizes
            `10MB`. The short variables of the launcher are in [operating.md](operating.md).
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private SettingsDocument() {}

    static String write() {
        var document = new SettingsDocument();
        records().forEach(document::section);
        return document.text.toString();
    }

    private static List<Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var found = new ArrayList<Class<?>>();
        for (var candidate : scanner.findCandidateComponents("id.pendopo")) {
            try {
                found.add(Class.forName(candidate.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        found.sort(Comparator.comparing(SettingsDocument::prefix).thenComparing(Class::getName));
        return found;
    }

    private static String prefix(Class<?> type) {
        var settings = type.getAnnotation(ConfigurationProperties.class);
        return settings.value().isEmpty() ? settings.prefix() : settings.value();
    }

    private void section(Class<?> type) {
        text.append("\n## %s\n\n".formatted(prefix(type)));
        text.append("| setting | type | default | meaning |\n|---|---|---|---|\n");
        rows(prefix(type), type, type);
    }

    private void rows(String prefix, Class<?> type, Class<?> outer) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        for (var each : type.getDeclaredConstructors()) {
            if (each.getParameterCount() == components.length) {
                constructor = each;
            }
        }
        for (int i = 0; i < components.length; i++) {
            row(prefix, components[i], constructor.getParameters()[i], type, outer);
        }
    }

    private void row(
            String prefix, RecordComponent part, Parameter value, Class<?> type, Class<?> outer) {
        String name = prefix + "." + dashed(part.getName());
        if (part.getType().isRecord() && part.getType().getName().startsWith("id.pendopo")) {
            rows(name, part.getType(), outer);
            return;
        }
        var given = value.getAnnotation(DefaultValue.class);
        text.append(
                "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                name,
                                part.getGenericType()
                                        .getTypeName()
                                        .replaceAll("[a-z0-9]+\\.", "")
                                        .replaceAll("\\w+\\$", ""),
                                given == null
                                                || given.value().length == 0
                                                || given.value()[0].isEmpty()
                                        ? ""
                                        : "`" + String.join(", ", given.value()) + "`",
                                meaning(part.getName(), type, outer)));
    }

    /** The text behind {@code @param NAME} in the Javadoc of the record. */
    private static String meaning(String name, Class<?> type, Class<?> outer) {
        String source =
                Sources.text(Path.of("src/main/java", outer.getName().replace('.', '/') + ".java"));
        int end = source.indexOf("record " + type.getSimpleName() + "(");
        int start = source.lastIndexOf("/**", Math.max(end, 0));
        if (start < 0) {
            return "";
        }
        String javadoc = source.substring(start, end).replaceAll("(?m)^\\s*\\*/?", "");
        var matcher =
                Pattern.compile(
                                "@param "
                                        + name
                                        + "\\s+(.*?)(?=@param|@ConfigurationProperties|@Validated|\\z)",
                                Pattern.DOTALL)
                        .matcher(javadoc);
        return matcher.find()
                ? matcher.group(1)
                        .replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
                        .replaceAll("(?s)/?\\s*public\\b.*|/\\s*$", "")
                        .replaceAll("\\s+", " ")
                        .replace("|", "\\|")
                        .strip()
                : "";
    }

    private static String dashed(String name) {
        return ConfigurationPropertyName.adapt(
                        name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT), '.')
                .toString();
    }
}
