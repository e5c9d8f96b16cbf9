package id.pendopo.observatory;

import id.pendopo.directory.UnitId;
import id.pendopo.observatory.crawl.Budget;
import id.pendopo.observatory.crawl.CrawlSettings;
import id.pendopo.observatory.crawl.Memory;
import id.pendopo.observatory.crawl.Progress;
import id.pendopo.observatory.crawl.SiteCrawler;
import id.pendopo.observatory.crawl.Tools;
import id.pendopo.observatory.probe.Context;
import id.pendopo.observatory.probe.History;
import id.pendopo.observatory.probe.Measuring;
import id.pendopo.observatory.probe.Neighbours;
import id.pendopo.observatory.probe.Probe;
import id.pendopo.observatory.probe.Probes;
import id.pendopo.observatory.probe.fresh.DatedItems;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.fetch.FetchSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks at single sites now, with the crawler and the probes of the daily visits but without a
 * database: nothing is stored, nothing is known of earlier visits or of neighbours.
 */
public final class SiteAudit implements AutoCloseable {
    private final Tools tools;
    private final SiteCrawler crawler;
    private final List<Probe> probes = Probes.all();
    private final Budget budget;
    private final ZoneId zone;

    /**
     * How sites are read.
     *
     * @param pages read at most, the home page included
     * @param delay between two requests to one machine, at least
     * @param allowLocal whether {@code localhost}, names under it and 127.0.0.1 may be read; no
     *     other private address ever is
     * @param zone in which the days of the sites begin
     */
    public record Manner(int pages, Duration delay, boolean allowLocal, ZoneId zone) {}

    /** What a visit is at. */
    public enum Stage {
        ROBOTS,
        HOME,
        ADDRESSES,
        FILES,
        PAGES,
        SURROUNDINGS,
        LINKS,
        DONE
    }

    /** Hears how the reading goes on. */
    @FunctionalInterface
    public interface Listener {
        /**
         * @param pages read so far
         * @param most pages of the budget
         */
        void at(Stage stage, int pages, int most);
    }

    public SiteAudit(Manner manner, InstantSource clock) {
        CrawlSettings standard = CrawlSettings.defaults();
        FetchSettings fetch = standard.fetch();
        this.tools =
                new Tools(
                        new CrawlSettings(
                                manner.allowLocal() ? fetch.withLoopback() : fetch,
                                manner.delay(),
                                standard.longestDelay(),
                                standard.longestWait(),
                                standard.grouping()),
                        clock);
        this.crawler = new SiteCrawler(tools);
        this.budget = Budget.daily().withPages(manner.pages());
        this.zone = manner.zone();
    }

    /** The address as typed, in normal form; empty if it is none. */
    public static Optional<URI> address(String written) {
        return Addresses.parse(written);
    }

    /** Everything that can be measured, in the order of the probes. */
    public static List<Indicator> indicators() {
        return Probes.all().stream().flatMap(p -> p.indicators().stream()).toList();
    }

    /** Reads the site and measures it. Never throws for what a site does. */
    public SiteSeen see(URI address, Expected expected, Listener listener) {
        Visit visit = crawler.visit(address, budget, new Told(listener, budget), Memory.none());
        var context = new Context(expected, History.none(), Neighbours.none(), zone);
        List<Reading> readings = new Measuring(probes).readings(visit, context);
        return new SiteSeen(
                address,
                home(visit),
                visit.startedAt(),
                visit.endedAt(),
                zone,
                visit.home().outcome().code(),
                visit.read(),
                certificate(visit),
                visit.fetches().stream().map(SiteAudit::page).toList(),
                items(visit),
                measurements(visit, readings));
    }

    @Override
    public void close() {
        tools.close();
    }

    private static URI home(Visit visit) {
        return visit.fetches().stream()
                .filter(f -> f.purpose() == Purpose.HOME)
                .flatMap(f -> f.page().stream())
                .map(Page::address)
                .findFirst()
                .orElse(visit.registered());
    }

    private static Optional<SiteSeen.CertificateSeen> certificate(Visit visit) {
        return visit.certificate()
                .map(c ->
                        new SiteSeen.CertificateSeen(
                                c.issuer(),
                                List.copyOf(c.names()),
                                c.notBefore(),
                                c.notAfter(),
                                c.trusted(),
                                c.matchesHost(),
                                c.protocol()));
    }

    private static SiteSeen.PageRead page(Fetch fetch) {
        Optional<Response> response = fetch.response();
        Optional<Page> page = fetch.page();
        return new SiteSeen.PageRead(
                fetch.requested(),
                response.map(Response::address).orElse(fetch.requested()),
                fetch.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                fetch.at(),
                fetch.outcome().code(),
                response.map(Response::status).orElse(0),
                response.map(r -> r.body().length).orElse(0),
                page.map(p -> p.title().strip()).orElse(""),
                page.flatMap(p -> p.dated().published()).map(d -> d.day()));
    }

    private List<SiteSeen.Item> items(Visit visit) {
        return DatedItems.of(visit, zone).newestFirst().stream()
                .map(i ->
                        new SiteSeen.Item(i.day(), i.title(), i.address(), i.seenAt(), i.stated()))
                .toList();
    }

    private List<Measurement> measurements(Visit visit, List<Reading> readings) {
        Map<String, Probe> byId =
                probes.stream().collect(Collectors.toMap(Probe::id, Function.identity()));
        String site = visit.registered().toString();
        var unit = new UnitId(id(site));
        return readings.stream()
                .map(reading ->
                        new Measurement(
                                new MeasurementId(id(site + visit.endedAt() + reading.indicator())),
                                unit,
                                visit.endedAt(),
                                Optional.ofNullable(byId.get(reading.indicator().probe()))
                                        .map(Probe::version)
                                        .orElse(0),
                                reading))
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Passes the crawler's progress on. */
    private static final class Told implements Progress {
        private final Listener listener;
        private final int most;
        private SiteAudit.Stage stage = SiteAudit.Stage.ROBOTS;
        private int pages;

        Told(Listener listener, Budget budget) {
            this.listener = listener;
            this.most = budget.pages();
        }

        @Override
        public void at(Progress.Stage now) {
            stage = SiteAudit.Stage.valueOf(now.name());
            listener.at(stage, pages, most);
        }

        @Override
        public void read(Fetch page, int number, int budget) {
            pages = number;
            listener.at(stage, pages, most);
        }
    }
}
