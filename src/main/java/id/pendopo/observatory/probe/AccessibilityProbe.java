package id.pendopo.observatory.probe;

import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The share of pages that keep each rule of accessibility that markup alone can show. A rule about
 * images, forms, links, tables or frames speaks only of pages that have some.
 *
 * <p>Source: WCAG 2.2, levels A and AA; UU 8/2016 (information for persons with disabilities).
 */
final class AccessibilityProbe implements Probe {
    private static final Indicator LANGUAGE = share("accessibility.language");
    private static final Indicator TITLES = share("accessibility.titles");
    private static final Indicator HEADINGS = share("accessibility.headings");
    private static final Indicator IMAGES = share("accessibility.images");
    private static final Indicator FORMS = share("accessibility.forms");
    private static final Indicator LINKS = share("accessibility.links");
    private static final Indicator TABLES = share("accessibility.tables");
    private static final Indicator ZOOM = share("accessibility.zoom");
    private static final Indicator FRAMES = share("accessibility.frames");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static Indicator share(String id) {
        return Indicator.of(id, Measure.SHARE);
    }

    @Override
    public String id() {
        return "accessibility";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(LANGUAGE, TITLES, HEADINGS, IMAGES, FORMS, LINKS, TABLES, ZOOM, FRAMES);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        var pages = Audited.all(visit);
        var titles = titles(pages);
        return List.of(
                every(
                        pages,
                        LANGUAGE,
                        "accessibility.language-wrong",
                        AccessibilityProbe::language),
                every(pages, TITLES, "accessibility.title-wrong", a -> title(a.page(), titles)),
                every(pages, HEADINGS, "accessibility.headings-wrong", a -> a.audit().headings()),
                some(pages, IMAGES, "accessibility.image-without-text", a -> a.audit().images()),
                some(pages, FORMS, "accessibility.field-without-label", a -> a.audit().fields()),
                some(pages, LINKS, "accessibility.link-unclear", a -> a.audit().links()),
                some(pages, TABLES, "accessibility.table-without-headers", a -> a.audit().tables()),
                every(pages, ZOOM, "accessibility.zoom-disabled", a -> a.audit().zoom()),
                some(pages, FRAMES, "accessibility.frame-without-title", a -> a.audit().frames()));
    }

    /** A page with what one walk through its document collected. */
    private record Audited(Fetch fetch, Page page, AccessibilityAudit audit) {
        static List<Audited> all(Visit visit) {
            var all = new ArrayList<Audited>();
            for (var fetch : visit.fetches()) {
                fetch.page()
                        .ifPresent(p ->
                                all.add(
                                        new Audited(
                                                fetch, p, AccessibilityAudit.of(p.document()))));
            }
            return all;
        }
    }

    private static Reading every(
            List<Audited> pages,
            Indicator what,
            String code,
            Function<Audited, PageTally.Faults> rule) {
        return some(pages, what, code, a -> Optional.of(rule.apply(a)));
    }

    /** Only pages the rule speaks of. */
    private static Reading some(List<Audited> pages, Indicator what, String code, RuleOnSome rule) {
        var tally = new PageTally(what, code);
        pages.forEach(a -> rule.apply(a).ifPresent(f -> tally.add(a.fetch(), f)));
        return tally.reading(Unmeasured.NOTHING_FOUND);
    }

    private interface RuleOnSome extends Function<Audited, Optional<PageTally.Faults>> {}

    private static PageTally.Faults language(Audited audited) {
        var language = audited.audit().language();
        var primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(primary)
                ? PageTally.Faults.none()
                : PageTally.Faults.one("lang=\"" + language + "\"");
    }

    private static PageTally.Faults title(Page page, Map<String, Set<URI>> titles) {
        var title = page.title().strip();
        return !title.isEmpty() && titles.getOrDefault(title, Set.of()).size() == 1
                ? PageTally.Faults.none()
                : PageTally.Faults.one("<title>" + title + "</title>");
    }

    /** The addresses that bear each title; one address may have been read twice. */
    private static Map<String, Set<URI>> titles(List<Audited> pages) {
        var titles = new HashMap<String, Set<URI>>();
        for (var audited : pages) {
            titles.computeIfAbsent(audited.page().title().strip(), _ -> new HashSet<>())
                    .add(audited.page().address());
        }
        return titles;
    }
}
