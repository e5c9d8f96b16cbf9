package id.pendopo.assessment.rubric;

import id.pendopo.assessment.AssessmentSettings;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.directory.CityCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All rubrics: those shipped as files and those a city added. A version never changes its text. */
@Component
public class RubricCatalog {
    private static final String SHIPPED = "classpath*:seed/rubrics/*.yaml";

    private final RubricRepository rubrics;
    private final RubricReader reader;
    private final AssessmentSettings settings;
    private final InstantSource clock;
    private final Map<RubricRef, Rubric> read = new ConcurrentHashMap<>();

    RubricCatalog(
            RubricRepository rubrics,
            RubricReader reader,
            AssessmentSettings settings,
            InstantSource clock) {
        this.rubrics = rubrics;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a file somebody wants to add. */
    public sealed interface Adding {
        /** It is in the catalog now, or was already with the same text. */
        record Added(Rubric rubric) implements Adding {}

        /** This version exists with another text: the file needs a new version. */
        record VersionTaken(RubricRef ref) implements Adding {}

        record Faulty(List<Fault> faults) implements Adding {}
    }

    /** Adds a file's rubric as a version of its own. */
    public Adding add(String text) {
        return switch (reader.read(text)) {
            case RubricFile.Refused(var faults) -> new Adding.Faulty(faults);
            case RubricFile.Accepted(var rubric, var hash) -> {
                rubrics.add(rubric.ref(), hash, text, clock.instant());
                Optional<String> kept = rubrics.hash(rubric.ref());
                yield kept.equals(Optional.of(hash))
                        ? new Adding.Added(rubric)
                        : new Adding.VersionTaken(rubric.ref());
            }
        };
    }

    public Optional<Rubric> find(RubricRef ref) {
        return Optional.ofNullable(read.get(ref))
                .or(() -> rubrics.text(ref).map(t -> parse(ref, t)));
    }

    public Optional<String> text(RubricRef ref) {
        return rubrics.text(ref);
    }

    /** All versions, by id, the newest first. */
    public List<RubricRef> all() {
        return rubrics.all();
    }

    /** The rubric the city judges by: its own choice, else the settings' default. */
    public Rubric of(CityCode city) {
        RubricRef ref = rubrics.chosen(city).orElse(settings.defaultRubric());
        return find(ref)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Rubric %s of city %s is not in the catalog".formatted(ref, city)));
    }

    /** Whether the city judges by the settings' default because it chose nothing. */
    public boolean followsDefault(CityCode city) {
        return rubrics.chosen(city).isEmpty();
    }

    /** The versions that judge exactly as this one, itself included, whatever their words. */
    public List<RubricRef> alike(Rubric rubric) {
        var judging = Judging.of(rubric);
        return all().stream()
                .filter(ref -> ref.id().equals(rubric.ref().id()))
                .filter(ref -> find(ref).map(Judging::of).equals(Optional.of(judging)))
                .toList();
    }

    public void choose(CityCode city, RubricRef ref) {
        rubrics.choose(city, ref);
    }

    /** Adds the shipped files at every start; an old version with another text stops the start. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void addShipped() {
        for (String text : shipped()) {
            switch (add(text)) {
                case Adding.Added added -> {}
                case Adding.VersionTaken(var ref) ->
                        throw new IllegalStateException(
                                "Shipped rubric %s differs from the stored one of the same version"
                                        .formatted(ref));
                case Adding.Faulty(var faults) ->
                        throw new IllegalStateException("Shipped rubric has faults: " + faults);
            }
        }
    }

    /** The texts of the shipped files, in the order of their names. */
    public static List<String> shipped() {
        try {
            var texts = new ArrayList<String>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                texts.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rubric parse(RubricRef ref, String text) {
        return switch (reader.read(text)) {
            case RubricFile.Accepted(var rubric, var hash) -> {
                read.put(ref, rubric);
                yield rubric;
            }
            case RubricFile.Refused(var faults) ->
                    throw new IllegalStateException(
                            "Stored rubric %s can no longer be read: %s".formatted(ref, faults));
        };
    }
}
