package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/** Recognises one kind of answer that is not the unit's own page. */
@FunctionalInterface
interface Sign {
    Optional<Outcome> seenIn(Sight sight);
}
