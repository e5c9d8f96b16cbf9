package id.pendopo.observatory.probe;

import id.pendopo.observatory.probe.PageTally.Faults;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one walk through each page collected of its accessibility. */
final class AuditedPages implements Gathering {
    static final Matter<AuditedPages> MATTER = new Matter<>(AuditedPages.class, AuditedPages::new);

    private final List<Audited> pages = new ArrayList<>();

    /** One page. Of rules that speak only of some pages, empty where they do not. */
    record Audited(
            Fetch fetch,
            URI address,
            String title,
            String language,
            Faults headings,
            Optional<Faults> images,
            Optional<Faults> fields,
            Optional<Faults> links,
            Optional<Faults> tables,
            Faults zoom,
            Optional<Faults> frames) {}

    @Override
    public void page(Fetch fetch, Page page) {
        var audit = AccessibilityAudit.of(page.document());
        pages.add(
                new Audited(
                        fetch,
                        page.address(),
                        page.title().strip(),
                        audit.language(),
                        audit.headings(),
                        audit.images(),
                        audit.fields(),
                        audit.links(),
                        audit.tables(),
                        audit.zoom(),
                        audit.frames()));
    }

    List<Audited> pages() {
        return pages;
    }
}
