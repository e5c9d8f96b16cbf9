package id.pendopo.observatory.probe;

import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
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
    public List<Matter<?>> matters() {
        return List.of(AuditedPages.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        var pages = visit.of(AuditedPages.MATTER).pages();
        var titles = titles(pages);
        return List.of(
                every(
                        pages,
                        LANGUAGE,
                        "accessibility.language-wrong",
                        AccessibilityProbe::language),
                every(pages, TITLES, "accessibility.title-wrong", a -> title(a, titles)),
                every(pages, HEADINGS, "accessibility.headings-wrong", a -> a.headings()),
                some(pages, IMAGES, "accessibility.image-without-text", a -> a.images()),
                some(pages, FORMS, "accessibility.field-without-label", a -> a.fields()),
                some(pages, LINKS, "accessibility.link-unclear", a -> a.links()),
                some(pages, TABLES, "accessibility.table-without-headers", a -> a.tables()),
                every(pages, ZOOM, "accessibility.zoom-disabled", a -> a.zoom()),
                some(pages, FRAMES, "accessibility.frame-without-title", a -> a.frames()));
    }

    private static Reading every(
            List<AuditedPages.Audited> pages,
            Indicator what,
            String code,
            Function<AuditedPages.Audited, PageTally.Faults> rule) {
        return some(pages, what, code, a -> Optional.of(rule.apply(a)));
    }

    /** Only pages the rule speaks of. */
    private static Reading some(
            List<AuditedPages.Audited> pages, Indicator what, String code, RuleOnSome rule) {
        var tally = new PageTally(what, code);
        pages.forEach(a -> rule.apply(a).ifPresent(f -> tally.add(a.fetch(), f)));
        return tally.reading(Unmeasured.NOTHING_FOUND);
    }

    private interface RuleOnSome
            extends Function<AuditedPages.Audited, Optional<PageTally.Faults>> {}

    private static PageTally.Faults language(AuditedPages.Audited audited) {
        var language = audited.language();
        var primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(primary)
                ? PageTally.Faults.none()
                : PageTally.Faults.one("lang=\"" + language + "\"");
    }

    private static PageTally.Faults title(AuditedPages.Audited page, Map<String, Set<URI>> titles) {
        var title = page.title();
        return !title.isEmpty() && titles.getOrDefault(title, Set.of()).size() == 1
                ? PageTally.Faults.none()
                : PageTally.Faults.one("<title>" + title + "</title>");
    }

    /** The addresses that bear each title; one address may have been read twice. */
    private static Map<String, Set<URI>> titles(List<AuditedPages.Audited> pages) {
        var titles = new HashMap<String, Set<URI>>();
        for (var audited : pages) {
            titles.computeIfAbsent(audited.title(), _ -> new HashSet<>()).add(audited.address());
        }
        return titles;
    }
}
