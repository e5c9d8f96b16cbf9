package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.util.Optional;

/**
 * A story in the newsroom, public or not.
 *
 * @param unit empty for a story of the city itself
 * @param textNumber number of the newest version of its text, from 1
 * @param version raised by every change; refuses the form of someone who saw an older one
 */
public record Story(
        StoryId id,
        CityCode city,
        Optional<UnitId> unit,
        Origin origin,
        StoryStatus status,
        Manuscript manuscript,
        int textNumber,
        Handling handling,
        Instant changedAt,
        int version) {

    /**
     * Where it comes from.
     *
     * @param key names it at the site it was imported from; empty if it was written here
     * @param sample made up for showing the product
     */
    public record Origin(Person author, Instant createdAt, Optional<String> key, boolean sample) {}

    /**
     * How the desk handles it.
     *
     * @param assignee who works on it
     * @param dueAt when it must be out
     * @param plan present exactly while it is scheduled
     */
    public record Handling(
            Optional<Person> assignee,
            Optional<Instant> dueAt,
            Optional<Instant> submittedAt,
            Optional<Plan> plan) {
        public static Handling none() {
            return new Handling(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * A publication to come.
     *
     * @param force why it does without a second pair of eyes; empty if it has one
     */
    public record Plan(Instant at, Person by, Optional<String> force) {}

    /** Where a permission must hold to work on it. */
    public Scope scope() {
        return unit.map(u -> Scope.unit(city.value(), u.value()))
                .orElseGet(() -> Scope.city(city.value()));
    }

    public String title() {
        return manuscript.title();
    }

    /** The story one status further; refuses a way that no arrow shows. */
    Story become(StoryStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(
                    "Story %s is %s and may become %s, not %s"
                            .formatted(id, status, status.next(), next));
        }
        return with(next, manuscript, textNumber, handling);
    }

    Story with(Handling other) {
        return with(status, manuscript, textNumber, other);
    }

    Story with(Manuscript other, int number) {
        return with(status, other, number, handling);
    }

    private Story with(StoryStatus status, Manuscript manuscript, int number, Handling handling) {
        return new Story(
                id, city, unit, origin, status, manuscript, number, handling, changedAt, version);
    }
}
