package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of news on a site that a unit keeps elsewhere. It is not ours: lists show title and
 * summary and lead to it.
 *
 * @param territory code of the kelurahan or kecamatan its words name; a guess, to be shown as one
 * @param picture where its site has one; never to be loaded into our pages from there
 */
public record FollowedItem(
        UUID id,
        UnitId unit,
        CityCode city,
        String title,
        String summary,
        URI link,
        Optional<URI> picture,
        Optional<String> territory,
        Instant publishedAt,
        Instant changedAt) {}
