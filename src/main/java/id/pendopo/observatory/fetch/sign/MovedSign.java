package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.address.Domains;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.Optional;

/**
 * An end on a site of another owner. From a unit's host to the city's own domain is no move to
 * another owner; go.id itself owns nothing.
 */
final class MovedSign implements Sign {
    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        URI end = sight.response().address();
        return Domains.sameOwner(sight.asked(), end)
                ? Optional.empty()
                : Optional.of(new Outcome.MovedToOtherSite(end));
    }
}
