package id.pendopo.directory.ledger;

import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
import java.util.Optional;

/** One thing that becomes different in the register. */
public sealed interface Change {
    /** The city's own data. */
    record OfCity(City before, City after) implements Change {}

    /**
     * A unit; never deleted.
     *
     * @param before empty if it is new
     */
    record OfUnit(Optional<Unit> before, Unit after) implements Change {}

    /**
     * An official's term.
     *
     * @param before empty if it is new
     * @param after empty if it was entered by mistake and is removed
     */
    record OfOfficial(Optional<Official> before, Optional<Official> after) implements Change {}

    /**
     * A channel.
     *
     * @param before empty if it is new
     * @param after empty if it is removed
     */
    record OfChannel(Optional<Channel> before, Optional<Channel> after) implements Change {}
}
