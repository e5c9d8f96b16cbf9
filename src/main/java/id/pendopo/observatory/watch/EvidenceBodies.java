package id.pendopo.observatory.watch;

import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.evidence.Kept;
import id.pendopo.observatory.evidence.Location;
import id.pendopo.observatory.evidence.WarcStore;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The bodies of pages: kept when a visit ends, read back for evidence and conditional requests. */
@Component
class EvidenceBodies {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceBodies.class);

    private final WarcStore store;

    EvidenceBodies(WarcStore store) {
        this.store = store;
    }

    /**
     * One for every page in their order, then one for every file for machines. Measurements do not
     * wait for a full disk to be mended.
     */
    List<PageRepository.Kept> keep(Visit visit) {
        Map<String, Location> places;
        try {
            places = store.keep(visit);
        } catch (IOException e) {
            LOG.error("Evidence of the visit to {} could not be kept", visit.registered(), e);
            places = Map.of();
        }
        Map<String, Location> found = places;
        return Stream.concat(visit.fetches().stream(), visit.files().asked())
                .map(fetch -> kept(fetch, found))
                .toList();
    }

    private static PageRepository.Kept kept(Fetch fetch, Map<String, Location> places) {
        Location place = places.get(fetch.response().map(Response::contentHash).orElse(""));
        return place == null
                ? new PageRepository.Kept(fetch, "", 0)
                : new PageRepository.Kept(fetch, place.file(), place.offset());
    }

    Optional<Observatory.Body> read(PageRepository.Place place) {
        try {
            return store.read(new Location(place.file(), place.offset())).map(EvidenceBodies::body);
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence %s cannot be read".formatted(place), e);
        }
    }

    private static Observatory.Body body(Kept kept) {
        Headers headers = kept.headers();
        return new Observatory.Body(headers.contentType(), kept.body());
    }

    void forgetBefore(Instant moment) {
        try {
            int deleted = store.deleteBefore(moment);
            LOG.info("Deleted the evidence of {} visits before {}", deleted, moment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
