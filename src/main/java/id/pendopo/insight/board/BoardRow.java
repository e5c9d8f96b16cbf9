package id.pendopo.insight.board;

import id.pendopo.assessment.Standing;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.SitePulse;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One unit on the board.
 *
 * @param kecamatan in which it lies; empty if unknown or the whole city
 * @param website as registered; empty if the register knows none
 * @param standing empty if it was never judged
 * @param newestAge age of the newest dated item in days, at the newest visit; empty if unknown
 * @param pulse the newest look at the site; empty if it is not observed
 */
public record BoardRow(
        Unit unit,
        String kecamatan,
        Optional<URI> website,
        Optional<Standing> standing,
        OptionalDouble newestAge,
        Optional<SitePulse> pulse) {

    /** The score; -1 if too little was measured to say one. */
    public double score() {
        return standing.filter(Standing::ranked).flatMap(Standing::score).orElse(-1.0);
    }

    /** The change since the trend began; 0 if unknown. */
    public double change() {
        return standing.flatMap(Standing::change).orElse(0.0);
    }

    /** How the site is just now. */
    public Pulse now() {
        if (website.isEmpty()) {
            return Pulse.NO_WEBSITE;
        }
        if (pulse.isEmpty() || pulse.get().lastLook().isEmpty()) {
            return Pulse.NOT_LOOKED_AT;
        }
        return pulse.get().readable() ? Pulse.READABLE : Pulse.NOT_READABLE;
    }

    /** What is known of a site just now. */
    public enum Pulse {
        READABLE,
        NOT_READABLE,
        NOT_LOOKED_AT,
        NO_WEBSITE
    }
}
