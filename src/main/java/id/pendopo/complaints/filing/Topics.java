package id.pendopo.complaints.filing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pendopo.complaints.clock.ServiceClass;
import id.pendopo.complaints.clock.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The shipped topics and classes of service: {@code seed/complaints}. */
@Component
public class Topics {
    private final Map<String, Topic> topics;
    private final Map<String, ServiceClass> classes;

    Topics() {
        classes = keyed(rows("classes.csv").map(Topics::serviceClass), ServiceClass::code);
        topics = keyed(rows("topics.csv").map(Topics::topic), Topic::code);
        topics.values().forEach(topic -> serviceClass(topic.serviceClass()));
    }

    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    public Optional<Topic> find(String code) {
        return Optional.ofNullable(topics.get(code));
    }

    public List<ServiceClass> classes() {
        return List.copyOf(classes.values());
    }

    /**
     * @throws IllegalArgumentException if there is none with the code
     */
    public ServiceClass serviceClass(String code) {
        ServiceClass found = classes.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "Class of service '%s' is none of %s".formatted(code, classes.keySet()));
        }
        return found;
    }

    /** The topic whose words the text has most of; the longest words weigh most. */
    public Topic recognise(String text) {
        var words = new SpokenWords(text);
        Topic best = topics.getOrDefault(Topic.OTHER, topics.values().iterator().next());
        int most = 0;
        for (Topic topic : topics.values()) {
            int weight = topic.words().stream().filter(words::has).mapToInt(String::length).sum();
            if (weight > most) {
                most = weight;
                best = topic;
            }
        }
        return best;
    }

    private static ServiceClass serviceClass(NamedCsvRecord row) {
        return new ServiceClass(
                row.getField("code"),
                Term.read(row.getField("verify")),
                Term.read(row.getField("answer")),
                Term.read(row.getField("close")));
    }

    private static Topic topic(NamedCsvRecord row) {
        return new Topic(
                row.getField("code"),
                row.getField("id"),
                row.getField("en"),
                parts(row.getField("units"), "\\|"),
                parts(row.getField("words"), ","),
                row.getField("class"));
    }

    private static List<String> parts(String field, String between) {
        return Stream.of(field.split(between))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static <T> Map<String, T> keyed(Stream<T> values, Function<T, String> key) {
        return values.collect(
                Collectors.toMap(
                        key,
                        Function.identity(),
                        (a, b) -> {
                            throw new IllegalStateException("Twice: " + key.apply(a));
                        },
                        LinkedHashMap::new));
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        try (InputStream in = Topics.class.getResourceAsStream("/seed/complaints/" + file)) {
            if (in == null) {
                throw new IllegalStateException("seed/complaints/%s is missing".formatted(file));
            }
            return CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
