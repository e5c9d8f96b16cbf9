package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The signs of strangers on all pages of a site, in their order. */
public final class Suspected implements Gathering {
    public static final Matter<Suspected> MATTER = new Matter<>(Suspected.class, Suspected::new);

    /** So many of a kind are shown with their words; a hacked site may have tens of thousands. */
    private static final int SHOWN = 50;

    private final List<Suspicion> all = new ArrayList<>();
    private final Map<Suspicion.Kind, Integer> counts = new EnumMap<>(Suspicion.Kind.class);

    @Override
    public void page(Fetch fetch, Page page) {
        for (Suspicion sign : Suspicions.on(page)) {
            boolean shown = counts.merge(sign.kind(), 1, Integer::sum) <= SHOWN;
            all.add(shown ? sign : new Suspicion(sign.kind(), sign.page(), sign.what(), ""));
        }
    }

    public List<Suspicion> all() {
        return all;
    }
}
