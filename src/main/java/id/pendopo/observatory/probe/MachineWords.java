package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.PageTally.Faults;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part of {@link MachineProbe} that reads the pages themselves. */
final class MachineWords implements Gathering {
    private static final Indicator CANONICAL = Indicator.of("machine.canonical", Measure.SHARE);
    private static final Indicator PREVIEW = Indicator.of("machine.preview", Measure.SHARE);
    private static final Indicator OWNER = Indicator.of("machine.government", Measure.YES_NO);
    private static final Indicator SAME_AS = Indicator.of("machine.same-as", Measure.YES_NO);

    static final List<Indicator> INDICATORS = List.of(CANONICAL, PREVIEW, OWNER, SAME_AS);

    private static final List<String> NEEDED = List.of("og:title", "og:image");

    static final Matter<MachineWords> MATTER = new Matter<>(MachineWords.class, MachineWords::new);

    private final PageTally canonical = new PageTally(CANONICAL, "machine.canonical-missing");
    private final PageTally preview = new PageTally(PREVIEW, "machine.preview-missing");
    private StructuredWords words = new StructuredWords(false, false, Optional.empty());
    private Optional<Fetch> from = Optional.empty();

    @Override
    public void page(Fetch fetch, Page page) {
        canonical.add(fetch, canonical(page));
        preview.add(fetch, preview(page));
        if (fetch.purpose() == Purpose.HOME || mayTellMore(page)) {
            words = words.and(StructuredWords.of(page));
            from = Optional.of(fetch);
        }
    }

    static List<Reading> read(Visit visit) {
        var words = visit.of(MATTER);
        var readings = new ArrayList<Reading>();
        readings.add(words.canonical.reading(Unmeasured.NOTHING_FOUND));
        readings.add(words.preview.reading(Unmeasured.NOTHING_FOUND));
        readings.addAll(words.structured(visit));
        return readings;
    }

    /** One address of its own, whole and with http or https. Source: RFC 6596. */
    private static Faults canonical(Page page) {
        var links =
                page.inHead("link").stream()
                        .filter(l -> l.attr("rel").strip().equalsIgnoreCase("canonical"))
                        .toList();
        if (links.isEmpty()) {
            return Faults.one("<link rel=\"canonical\">: 0");
        }
        var href = links.getFirst().attr("href").strip().toLowerCase(Locale.ROOT);
        boolean whole = href.startsWith("https://") || href.startsWith("http://");
        return whole && links.size() == 1
                ? Faults.none()
                : Faults.one(Markup.opening(links.getLast()));
    }

    /** A title and a picture for those who share the page. Source: ogp.me. */
    private static Faults preview(Page page) {
        var missing = new ArrayList<>(NEEDED);
        for (var meta : page.inHead("meta")) {
            if (!meta.attr("content").isBlank()) {
                missing.remove(meta.attr("property").strip().toLowerCase(Locale.ROOT));
            }
        }
        return missing.isEmpty() ? Faults.none() : Faults.one(String.join(", ", missing));
    }

    private List<Reading> structured(Visit visit) {
        var proof = Readings.proof(from.orElse(visit.home()), excerpt(words));
        var findings = new ArrayList<Finding>();
        words.broken().ifPresent(b -> findings.add(Finding.of("machine.structured-broken", b)));
        if (!words.government()) {
            findings.add(Finding.of("machine.government-missing"));
        }
        return List.of(
                Readings.measured(OWNER, words.government() ? 1 : 0, findings, proof),
                Readings.yesNo(
                        SAME_AS, words.sameAs(), Finding.of("machine.same-as-missing"), proof));
    }

    /** Reading JSON of every page costs much; most repeat what the home page said. */
    private boolean mayTellMore(Page page) {
        return !words.government() && page.html().contains("GovernmentO")
                || !words.sameAs() && page.html().contains("sameAs");
    }

    private static String excerpt(StructuredWords words) {
        return "GovernmentOrganization: %s, sameAs: %s"
                .formatted(words.government(), words.sameAs());
    }
}
