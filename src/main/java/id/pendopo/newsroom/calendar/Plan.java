package id.pendopo.newsroom.calendar;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Scope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a unit, or the city, means to tell on a day ("rencana liputan").
 *
 * @param unit empty for the city itself
 * @param story what it became; empty while nobody has begun it
 * @param by the name of who changed it last
 * @param dropped whether it was given up
 * @param version raised by each change; refuses the form of someone who saw an older one
 */
public record Plan(
        PlanId id,
        CityCode city,
        Optional<UnitId> unit,
        Draft draft,
        Optional<StoryId> story,
        String by,
        boolean dropped,
        int version) {

    /**
     * What a form says of it.
     *
     * @param pillar the theme it belongs to; empty for none
     */
    public record Draft(LocalDate day, StoryKind kind, String title, String pillar, String note) {
        public static final int LONGEST_TITLE = 200;
        public static final int LONGEST_NOTE = 2_000;

        public Draft on(LocalDate other) {
            return new Draft(other, kind, title, pillar, note);
        }
    }

    /** Where a permission must hold to work on it. */
    public Scope scope() {
        return unit.map(u -> Scope.unit(city.value(), u.value()))
                .orElseGet(() -> Scope.city(city.value()));
    }
}
