package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.List;
import java.util.Optional;

/** All signs, the more certain first. */
public final class Signs {
    private static final List<Sign> ERROR =
            List.of(new FirewallSign(), new SuspendedSign(), new ParkedSign());
    private static final List<Sign> PAGE =
            List.of(
                    new FirewallSign(),
                    new SuspendedSign(),
                    new ParkedSign(),
                    new HackedSign(),
                    new MovedSign(),
                    new DefaultPageSign(),
                    new CrashSign(),
                    new ListingSign(),
                    new NotFoundSign(),
                    new ConstructionSign(),
                    new LoginSign(),
                    new EmptySign());

    private Signs() {}

    /** What an answer with an error status really is; empty if its status says it all. */
    public static Optional<Outcome> behindError(Sight sight) {
        return first(ERROR, sight);
    }

    /** What an answer with a good status really is; empty if a page of the site. */
    public static Optional<Outcome> behindPage(Sight sight) {
        return first(PAGE, sight);
    }

    private static Optional<Outcome> first(List<Sign> signs, Sight sight) {
        for (Sign sign : signs) {
            Optional<Outcome> seen = sign.seenIn(sight);
            if (seen.isPresent()) {
                return seen;
            }
        }
        return Optional.empty();
    }
}
