package id.pendopo.observatory.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the site tells search engines, feed readers and other programs: robots.txt, sitemap, feed,
 * the answer to a wrong address, and the words pages carry for machines.
 */
final class MachineProbe implements Probe {
    private static final Indicator ROBOTS = Indicator.of("machine.robots", Measure.YES_NO);
    private static final Indicator OPEN = Indicator.of("machine.open-to-search", Measure.YES_NO);
    private static final Indicator SITEMAP = Indicator.of("machine.sitemap", Measure.YES_NO);
    private static final Indicator NAMED = Indicator.of("machine.sitemap-named", Measure.YES_NO);
    private static final Indicator AGE = Indicator.of("machine.sitemap-age", Measure.DAYS);
    private static final Indicator FEED = Indicator.of("machine.feed", Measure.YES_NO);
    private static final Indicator MISSING = Indicator.of("machine.missing-told", Measure.YES_NO);

    @Override
    public String id() {
        return "machine";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        var all = new ArrayList<>(List.of(ROBOTS, OPEN, SITEMAP, NAMED, AGE, FEED, MISSING));
        all.addAll(MachineWords.INDICATORS);
        return List.copyOf(all);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(MachineWords.MATTER, HeadWords.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        var robots = robots(visit.files());
        var readings =
                new ArrayList<>(
                        List.of(
                                robots(visit, robots),
                                open(visit, robots),
                                sitemap(visit),
                                named(visit, robots),
                                age(visit),
                                feed(visit),
                                missing(visit)));
        readings.addAll(MachineWords.read(visit));
        return List.copyOf(readings);
    }

    /** The file's text where it is one; a page of the site under that address is none. */
    private static Optional<RobotsText> robots(SiteFiles files) {
        return files.robots()
                .flatMap(Fetch::response)
                .filter(r -> r.status() == 200 && !isHtml(r))
                .map(r -> RobotsText.read(new String(r.body(), UTF_8)));
    }

    private static boolean isHtml(Response response) {
        var start = new String(response.body(), 0, Math.min(200, response.body().length), UTF_8);
        return response.headers().contentType().equals("text/html")
                || start.strip().toLowerCase(Locale.ROOT).startsWith("<!doctype")
                || start.strip().toLowerCase(Locale.ROOT).startsWith("<html");
    }

    private static Reading robots(Visit visit, Optional<RobotsText> robots) {
        if (visit.files().robots().isEmpty()) {
            return Readings.notMeasured(ROBOTS, Unmeasured.NOTHING_FOUND);
        }
        var fetch = visit.files().robots().get();
        var finding =
                robots.isEmpty()
                        ? Optional.of(Finding.on(fetch.requested(), "machine.robots-missing"))
                        : robots.get()
                                .faulty()
                                .map(l ->
                                        Finding.on(fetch.requested(), "machine.robots-faulty", l));
        return Readings.measured(
                ROBOTS,
                finding.isEmpty() ? 1 : 0,
                finding.stream().toList(),
                Readings.proof(fetch, robots.isEmpty() ? "" : text(fetch)));
    }

    /** No robots.txt, or one that leaves something open, and no word against indexing at home. */
    private static Reading open(Visit visit, Optional<RobotsText> robots) {
        var home = Readings.home(visit).orElseGet(visit::home);
        if (robots.map(RobotsText::closed).orElse(false)) {
            var fetch = visit.files().robots().get();
            return Readings.measured(
                    OPEN,
                    0,
                    List.of(Finding.on(fetch.requested(), "machine.robots-closed")),
                    Readings.proof(fetch, text(fetch)));
        }
        return noIndex(visit, home)
                .map(words ->
                        Readings.measured(
                                OPEN,
                                0,
                                List.of(Finding.on(home.requested(), "machine.no-index")),
                                Readings.proof(home, words)))
                .orElseGet(() ->
                        Readings.measured(
                                OPEN, 1, List.of(), Readings.proof(home, Readings.answer(home))));
    }

    private static Optional<String> noIndex(Visit visit, Fetch home) {
        var header = home.response().flatMap(r -> r.headers().first("x-robots-tag"));
        var meta =
                visit.of(HeadWords.MATTER).of(home).stream()
                        .flatMap(d -> d.head().getElementsByTag("meta").stream())
                        .filter(m -> m.attr("name").equalsIgnoreCase("robots"))
                        .map(m -> m.attr("content"))
                        .findFirst();
        return header.or(() -> meta)
                .filter(w -> w.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:noindex|none)\\b.*"));
    }

    private static Reading sitemap(Visit visit) {
        var files = visit.files();
        boolean present = !files.sitemaps().isEmpty() && !files.entries().isEmpty();
        return Readings.yesNo(
                SITEMAP,
                present,
                Finding.of(
                        files.sitemaps().isEmpty()
                                ? "machine.sitemap-missing"
                                : "machine.sitemap-empty"),
                proofs(
                        visit,
                        files.sitemapsAsked(),
                        files.sitemaps(),
                        files.entries().size() + " " + joined(files.sitemaps())));
    }

    /**
     * The files themselves where some were good; else every answer that was none; else the home
     * page, which names none.
     */
    private static List<Proof> proofs(
            Visit visit, List<Fetch> asked, List<URI> good, String excerpt) {
        var found = asked.stream().filter(f -> good.contains(f.requested())).toList();
        if (!found.isEmpty()) {
            return found.stream().map(f -> Readings.proof(f, excerpt)).toList();
        }
        return asked.isEmpty()
                ? List.of(Readings.proof(visit.home(), excerpt))
                : asked.stream().map(f -> Readings.proof(f, Readings.answer(f))).toList();
    }

    private static Reading named(Visit visit, Optional<RobotsText> robots) {
        if (visit.files().sitemaps().isEmpty()) {
            return Readings.notMeasured(NAMED, Unmeasured.NOTHING_FOUND);
        }
        return Readings.yesNo(
                NAMED,
                robots.map(RobotsText::namesSitemap).orElse(false),
                Finding.of(
                        "machine.sitemap-not-named",
                        visit.files().sitemaps().getFirst().toString()),
                visit.files()
                        .robots()
                        .map(f -> Readings.proof(f, text(f)))
                        .orElseGet(() ->
                                Readings.proof(visit.home(), joined(visit.files().sitemaps()))));
    }

    /** Days since the newest change a sitemap states; changes in the future are not believed. */
    private static Reading age(Visit visit) {
        var newest =
                visit.files().entries().stream()
                        .filter(e -> e.lastModified().isPresent())
                        .filter(e -> !e.lastModified().get().isAfter(visit.endedAt()))
                        .max(Comparator.comparing(e -> e.lastModified().get()));
        return newest.map(
                        e -> {
                            Instant changed = e.lastModified().orElseThrow();
                            double days =
                                    Duration.between(changed, visit.endedAt()).toMinutes()
                                            / (24.0 * 60);
                            return Readings.measured(
                                    AGE,
                                    days,
                                    List.of(),
                                    proofs(
                                            visit,
                                            visit.files().sitemapsAsked(),
                                            visit.files().sitemaps(),
                                            e.address() + " " + changed));
                        })
                .orElseGet(() -> Readings.notMeasured(AGE, Unmeasured.NOTHING_FOUND));
    }

    private static Reading feed(Visit visit) {
        return Readings.yesNo(
                FEED,
                !visit.files().feeds().isEmpty(),
                Finding.of("machine.feed-missing"),
                proofs(
                        visit,
                        visit.files().feedsAsked(),
                        visit.files().feeds(),
                        visit.files().items().size() + " " + joined(visit.files().feeds())));
    }

    /** Whether a wrong address is answered as one: 404 or 410. */
    private static Reading missing(Visit visit) {
        if (visit.missing().isEmpty()) {
            return Readings.notMeasured(MISSING, Unmeasured.BUDGET_SPENT);
        }
        var fetch = visit.missing().get();
        if (fetch.response().isEmpty()) {
            return Readings.notMeasured(MISSING, Unmeasured.NOTHING_FOUND);
        }
        var response = fetch.response().get();
        boolean told =
                fetch.outcome() instanceof Outcome.NotFound
                        || response.status() == 404
                        || response.status() == 410;
        return Readings.yesNo(
                MISSING,
                told,
                wrongAnswer(fetch, response),
                Readings.proof(fetch, Readings.answer(fetch)));
    }

    private static Finding wrongAnswer(Fetch fetch, Response response) {
        if (response.status() >= 300) {
            return Finding.on(
                    fetch.requested(),
                    "machine.missing-other-status",
                    Integer.toString(response.status()));
        }
        return fetch.hops().isEmpty()
                ? Finding.on(fetch.requested(), "machine.missing-as-found")
                : Finding.on(
                        fetch.requested(),
                        "machine.missing-redirected",
                        response.address().toString());
    }

    private static String text(Fetch fetch) {
        return fetch.response().map(r -> new String(r.body(), UTF_8)).orElse("");
    }

    private static String joined(List<URI> addresses) {
        return String.join("\n", addresses.stream().map(URI::toString).toList());
    }
}
