package id.pendopo.newsroom.card.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All templates that come with the product. A fault in any of them stops the start. */
@Component
public class CardTemplates {
    private static final String FILES = "classpath*:card/*.yaml";
    private static final String ENDING = ".yaml";

    private final List<Template> all;

    public CardTemplates() {
        var faults = new ArrayList<TemplateFault>();
        var templates = new ArrayList<Template>();
        files().forEach(file -> {
            switch (new TemplateReader().read(file.id(), file.text())) {
                case TemplateReader.Read.Good(var template) -> templates.add(template);
                case TemplateReader.Read.Faulty(var found) -> faults.addAll(found);
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.stream()
                            .map(TemplateFault::toString)
                            .collect(
                                    Collectors.joining(
                                            "\n  ", "Templates of cards have faults:\n  ", "")));
        }
        all =
                templates.stream()
                        .sorted(Comparator.comparing(Template::order).thenComparing(Template::id))
                        .toList();
    }

    /** In the order of the gallery. */
    public List<Template> all() {
        return all;
    }

    public Optional<Template> find(String id) {
        return all.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private record TemplateText(String id, String text) {}

    private static List<TemplateText> files() {
        var files = new ArrayList<TemplateText>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String name = String.valueOf(file.getFilename());
                files.add(
                        new TemplateText(
                                name.substring(0, name.length() - ENDING.length()),
                                file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the templates of cards failed", e);
        }
        return files;
    }
}
