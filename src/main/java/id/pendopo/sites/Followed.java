package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.sites.follow.FollowedRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door to news of units that keep their own sites; for portal, search and feeds. */
@Component
public class Followed {
    private final FollowedRepository items;

    public Followed(FollowedRepository items) {
        this.items = items;
    }

    /** The newest first. */
    public List<FollowedItem> of(UnitId unit, int limit) {
        return items.of(unit, limit);
    }

    /** The newest of all followed units of the city. */
    public List<FollowedItem> in(CityCode city, int limit) {
        return items.in(city, limit);
    }

    /**
     * Those whose words name a place, the newest first.
     *
     * @param area code of a kecamatan or kelurahan; empty for the whole city
     */
    public List<FollowedItem> placed(CityCode city, String area, int limit) {
        return items.placed(city, area, limit);
    }

    /** Those of the ids that are shown. */
    public List<FollowedItem> shown(Collection<UUID> ids) {
        return items.shown(ids);
    }

    /** Items of all cities that changed after the moment, the oldest change first; for indexes. */
    public List<FollowedItem> changedSince(Instant moment, int limit) {
        return items.changedSince(moment, limit);
    }

    public Optional<Instant> newestChangeIn(CityCode city) {
        return items.newestChangeIn(city);
    }
}
