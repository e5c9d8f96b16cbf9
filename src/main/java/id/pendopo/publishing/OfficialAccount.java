package id.pendopo.publishing;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import java.net.URI;
import java.util.Optional;

/**
 * An official account that is linked.
 *
 * @param unit whose account it is; empty for the city itself
 * @param address its public page
 */
public record OfficialAccount(
        AccountLinkId id,
        CityCode city,
        Optional<UnitId> unit,
        Network network,
        String name,
        URI address,
        LinkStatus status) {}
