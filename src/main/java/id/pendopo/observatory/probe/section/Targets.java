package id.pendopo.observatory.probe.section;

import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.fetch.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether a link of the site leads to something, as far as the visit read it. */
final class Targets {
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    " (?:coming soon|segera hadir|dalam pengembangan|under construction|dalam perbaikan"
                            + "|halaman kosong|belum tersedia|sedang dalam proses|belum ada data|data belum ada"
                            + "|tidak ada data|konten belum|lorem ipsum|akan segera|sedang dibangun"
                            + "|belum ada konten|sedang disiapkan) ");
    private static final int LONGEST_NOTICE = 400;
    private static final int SHORTEST_CONTENT = 60;

    private final Map<String, Boolean> somewhere = new HashMap<>();

    Targets(Visit visit) {
        var labels = visit.of(Labels.MATTER);
        for (LinkCheck check : visit.links()) {
            somewhere.put(Addresses.key(check.target()), !nowhere(check.outcome()));
        }
        for (Fetch fetch : visit.fetches()) {
            boolean good =
                    fetch.page().map(_ -> labels.filled(fetch)).orElse(!nowhere(fetch.outcome()));
            somewhere.put(Addresses.key(fetch.requested()), good);
            fetch.response()
                    .map(Response::address)
                    .ifPresent(a -> somewhere.put(Addresses.key(a), good));
        }
    }

    /** True for what was not read: it is given the benefit of the doubt. */
    boolean somewhere(String href) {
        return Addresses.parse(href)
                .map(address -> somewhere.getOrDefault(Addresses.key(address), true))
                .orElse(true);
    }

    /** Whether a page read says more than its heading and that it will come. */
    static boolean filled(PageParts parts) {
        String main = parts.main();
        if (main.length() < LONGEST_NOTICE && UNFINISHED.matcher(Folded.text(main)).find()) {
            return false;
        }
        return main.length() >= SHORTEST_CONTENT || parts.media() > 0;
    }

    private static boolean nowhere(Outcome outcome) {
        return outcome instanceof Outcome.NotFound
                || outcome instanceof Outcome.ClientError
                || outcome instanceof Outcome.SoftNotFound
                || outcome instanceof Outcome.Empty
                || outcome instanceof Outcome.UnderConstruction
                || outcome instanceof Outcome.NameUnknown
                || outcome instanceof Outcome.LoginOnly;
    }
}
