package id.pendopo.sites.follow;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A site that is followed.
 *
 * @param address as the unit told it: its home page or its feed
 * @param feed found there; empty until one was
 * @param etag and lastModified of its last answer, for asking whether there is anything new
 * @param failures in a row
 * @param fault of the last answer, by name; empty if it was good
 */
public record FollowedSite(
        UnitId unit,
        CityCode city,
        URI address,
        Optional<URI> feed,
        boolean active,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<Instant> askedAt,
        Optional<Instant> answeredAt,
        int failures,
        Optional<String> fault) {}
