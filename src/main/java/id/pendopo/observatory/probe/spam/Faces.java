package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What the home page shows, to us or to somebody else. */
public final class Faces implements Gathering {
    public static final Matter<Faces> MATTER = new Matter<>(Faces.class, Faces::new);

    private final Map<Fetch, Face> homes = new IdentityHashMap<>();

    @Override
    public void page(Fetch fetch, Page page) {
        if (fetch.purpose() == Purpose.HOME) {
            homes.put(fetch, Face.of(page));
        }
    }

    /** Empty if it brought no page of the site. */
    Optional<Face> of(Fetch home) {
        return Optional.ofNullable(homes.get(home));
    }
}
