package id.pendopo.sites.host;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/**
 * A domain of a unit's or city's own.
 *
 * @param host in lower case, without port
 * @param unit empty for the city's portal
 * @param token what the owner of the domain has to show there
 * @param verified when the token was seen; empty if never
 * @param proof how it was seen; empty if never
 * @param main whether all other hosts of the site lead here
 */
public record OwnHost(
        String host,
        CityCode city,
        Optional<UnitId> unit,
        String token,
        Instant added,
        Optional<Instant> verified,
        Optional<Proof> proof,
        boolean main) {
    /** Where a token was seen. */
    public enum Proof {
        /** In a TXT record of the domain. */
        NAME_SERVER,
        /** In a file of the web server that the domain leads to. */
        FILE,
        /** Nowhere: the name means this machine and nothing else. */
        THIS_MACHINE
    }
}
