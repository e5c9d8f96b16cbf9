package id.pendopo.assessment.audit;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.SiteAudit;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the words after {@code audit} ask for.
 *
 * @param json whether the complete JSON goes to standard output instead of words
 * @param html the file the page is written to
 * @param expected what the site is compared with
 */
record AuditOptions(
        List<URI> sites,
        boolean json,
        Optional<Path> html,
        SiteAudit.Manner manner,
        Expected expected) {
    AuditOptions {
        sites = List.copyOf(sites);
    }
}
