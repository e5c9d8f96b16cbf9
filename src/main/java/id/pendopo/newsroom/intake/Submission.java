package id.pendopo.newsroom.intake;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.Person;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A report on its way in.
 *
 * @param id made by whoever begins it, so that a phone without a line can begin one
 * @param unit empty for the city itself
 * @param author who began it; for a mail to a secret address the product itself
 * @param device that saved it last, by a name it gave itself
 * @param revision raised by every save
 * @param story that it became; empty while it waits
 */
public record Submission(
        UUID id,
        CityCode city,
        Optional<UnitId> unit,
        Person author,
        Channel channel,
        Report report,
        String device,
        int revision,
        Instant changedAt,
        Optional<StoryId> story) {
    /** How it came in. */
    public enum Channel {
        PHONE,
        MAIL
    }

    /** Where a permission must hold to work on it. */
    public Scope scope() {
        return unit.map(u -> Scope.unit(city.value(), u.value()))
                .orElseGet(() -> Scope.city(city.value()));
    }
}
