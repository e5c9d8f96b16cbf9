package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/** Nothing but a form to sign in; a site with such a form in a corner has more to read. */
final class LoginSign implements Sign {
    private static final int BARE = 500;
    private static final int FEW_LINKS = 12;

    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean only = sight.thin(BARE) && sight.count("a[href]") <= FEW_LINKS;
        return only && sight.count("input[type=password]") > 0
                ? Optional.of(new Outcome.LoginOnly())
                : Optional.empty();
    }
}
