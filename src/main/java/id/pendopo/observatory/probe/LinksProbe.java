package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.LinkCheck.Kind;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The share of links to pages, of images and of documents that lead somewhere, of those tried in
 * this visit. What may be our own or a passing trouble counts neither way; see {@link LinkState}.
 */
final class LinksProbe implements Probe {
    private static final Indicator PAGES = Indicator.of("links.pages", Measure.SHARE);
    private static final Indicator IMAGES = Indicator.of("links.images", Measure.SHARE);
    private static final Indicator DOCUMENTS = Indicator.of("links.documents", Measure.SHARE);
    private static final int MOST_PROOFS = 5;

    @Override
    public String id() {
        return "links";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(PAGES, IMAGES, DOCUMENTS);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(WrittenLinks.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        return List.of(
                reading(visit, PAGES, pages(visit), "links.page-broken"),
                reading(visit, IMAGES, tried(visit, Kind.IMAGE), "links.image-broken"),
                reading(visit, DOCUMENTS, tried(visit, Kind.DOCUMENT), "links.document-broken"));
    }

    private static Reading reading(
            Visit visit, Indicator what, List<LinkCheck> tried, String code) {
        var broken = new ArrayList<LinkCheck>();
        int good = 0;
        for (var check : tried) {
            switch (LinkState.of(check.outcome())) {
                case WORKS -> good++;
                case BROKEN -> broken.add(check);
                case UNSURE -> {}
            }
        }
        if (good + broken.size() == 0) {
            return Readings.notMeasured(what, Unmeasured.NOTHING_FOUND);
        }
        var findings =
                broken.stream()
                        .map(b -> Finding.on(b.from(), code, b.target().toString()))
                        .toList();
        return Readings.measured(
                what,
                (double) good / (good + broken.size()),
                findings,
                proofs(visit, broken, tried));
    }

    private static List<Proof> proofs(Visit visit, List<LinkCheck> broken, List<LinkCheck> tried) {
        var shown = broken.isEmpty() ? tried : broken;
        return shown.stream()
                .limit(MOST_PROOFS)
                .map(c ->
                        new Proof(
                                c.target(),
                                visit.endedAt(),
                                c.from() + " -> " + c.target() + " " + c.outcome().code(),
                                ""))
                .toList();
    }

    private static List<LinkCheck> tried(Visit visit, Kind kind) {
        return visit.links().stream().filter(c -> c.kind() == kind).toList();
    }

    /** Links that were tried and pages that were read; an address counts once. */
    private static List<LinkCheck> pages(Visit visit) {
        Map<URI, LinkCheck> byTarget = new LinkedHashMap<>();
        tried(visit, Kind.PAGE).forEach(c -> byTarget.putIfAbsent(c.target(), c));
        for (var fetch : visit.fetches()) {
            if (fetch.purpose() == Purpose.HOME || byTarget.containsKey(fetch.requested())) {
                continue;
            }
            boolean broken = LinkState.of(fetch.outcome()) == LinkState.BROKEN;
            var from = broken ? pageThatLinks(visit, fetch.requested()) : fetch.requested();
            byTarget.put(
                    fetch.requested(),
                    new LinkCheck(from, fetch.requested(), Kind.PAGE, fetch.outcome()));
        }
        return List.copyOf(byTarget.values());
    }

    /** The first page read that has the link; the address itself if only a list named it. */
    private static URI pageThatLinks(Visit visit, URI target) {
        if (target.getHost() == null) {
            return target;
        }
        return visit.of(WrittenLinks.MATTER).pageThatLinks(Addresses.key(target)).orElse(target);
    }
}
