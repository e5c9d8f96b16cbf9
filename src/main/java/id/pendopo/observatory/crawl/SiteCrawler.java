package id.pendopo.observatory.crawl;

import id.pendopo.observatory.crawl.Progress.Stage;
import id.pendopo.observatory.visit.Certificate;
import id.pendopo.observatory.visit.Disguise;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.observatory.visit.Variant;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Visits one site: robots.txt, the home page, sitemaps and feeds, pages by value, and what lies
 * around. One visit is one thread (a virtual one); any number may go on at once. A page is parsed
 * while it is looked at; of a visit stay the bodies and what the probes gathered. Never throws for
 * what a site does; an interrupt ends the visit early with what was read.
 */
public final class SiteCrawler {
    private final Tools tools;

    public SiteCrawler(Tools tools) {
        this.tools = tools;
    }

    /** A visit without a look back and without anybody watching. */
    public Visit visit(URI registered, Budget budget) {
        return visit(registered, budget, Progress.none(), Memory.none());
    }

    /**
     * @param registered the site's address, in normal form
     */
    public Visit visit(URI registered, Budget budget, Progress progress, Memory memory) {
        var journey = new Journey(tools, registered, budget, progress, memory);
        progress.at(Stage.ROBOTS);
        journey.sender.robots(registered);
        progress.at(Stage.HOME);
        readHomes(journey);
        Optional<Fetch> home =
                journey.fetches().stream().filter(f -> f.page().isPresent()).findFirst();
        URI site = home.flatMap(Fetch::response).map(Response::address).orElse(registered);
        var around = new Surroundings(journey);
        progress.at(Stage.ADDRESSES);
        List<Variant> variants =
                budget.surroundings() ? around.variants(journey.fetches().getFirst()) : List.of();
        Optional<Certificate> certificate =
                budget.surroundings() ? around.certificate(site) : Optional.empty();
        if (home.isEmpty()) {
            progress.at(Stage.DONE);
            return visit(
                    journey,
                    robotsAlone(journey, site),
                    variants,
                    certificate,
                    List.of(),
                    Optional.empty(),
                    List.of());
        }
        progress.at(Stage.FILES);
        SiteFiles files = files(journey, site, home.get().page().orElseThrow());
        progress.at(Stage.PAGES);
        new PageHunt(journey, site).readAll(List.copyOf(journey.fetches()), files);
        progress.at(Stage.SURROUNDINGS);
        Optional<Fetch> missing =
                budget.surroundings() && !journey.over()
                        ? Optional.of(around.missing(site))
                        : Optional.empty();
        List<Disguise> disguises =
                budget.surroundings() ? around.disguises(home.get().requested()) : List.of();
        progress.at(Stage.LINKS);
        List<LinkCheck> links = new LinkTrials(journey, site).tryAll();
        progress.at(Stage.DONE);
        return visit(journey, files, variants, certificate, disguises, missing, links);
    }

    /**
     * The registered address; if no connection to it comes about, the other scheme too, so that
     * something can be measured. The first one stays the home page, whatever became of it.
     */
    private static void readHomes(Journey journey) {
        Fetch first = journey.page(journey.registered, Purpose.HOME);
        if (!isUnconnected(first.outcome()) || journey.registered.getPort() >= 0) {
            return;
        }
        String other = journey.registered.getScheme().equals("https") ? "http" : "https";
        URI twin =
                URI.create(
                        other
                                + journey.registered
                                        .toString()
                                        .substring(journey.registered.getScheme().length()));
        journey.page(twin, Purpose.HOME);
    }

    private static boolean isUnconnected(Outcome outcome) {
        return outcome instanceof Outcome.ConnectionRefused
                || outcome instanceof Outcome.ConnectTimedOut
                || outcome instanceof Outcome.CertificateExpired
                || outcome instanceof Outcome.CertificateForOtherHost
                || outcome instanceof Outcome.CertificateUntrusted
                || outcome instanceof Outcome.TlsFailed;
    }

    private static SiteFiles files(Journey journey, URI site, Page home) {
        Robots.Known robots = journey.sender.robots(site);
        var sitemaps =
                new Sitemaps(site, a -> journey.file(a, Sitemaps.LIMIT), journey.budget.files());
        var feeds = new Feeds(a -> journey.file(a, Feeds.LIMIT));
        if (journey.budget.files() > 0) {
            sitemaps.readAll(robots.rules().sitemaps());
        }
        List<Fetch> sitemapsAsked = journey.takeFiles();
        if (journey.budget.files() > 0) {
            feeds.readAll(home, journey.budget.feeds());
        }
        List<Fetch> feedsAsked = journey.takeFiles();
        return new SiteFiles(
                Optional.of(robots.fetch()),
                robots.rules().crawlDelay(),
                sitemaps.found(),
                sitemaps.entries(),
                feeds.found(),
                feeds.items(),
                sitemapsAsked,
                feedsAsked);
    }

    private static SiteFiles robotsAlone(Journey journey, URI site) {
        Robots.Known robots = journey.sender.robots(site);
        return new SiteFiles(
                Optional.of(robots.fetch()),
                robots.rules().crawlDelay(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Visit visit(
            Journey journey,
            SiteFiles files,
            List<Variant> variants,
            Optional<Certificate> certificate,
            List<Disguise> disguises,
            Optional<Fetch> missing,
            List<LinkCheck> links) {
        return new Visit(
                journey.registered,
                journey.startedAt,
                journey.tools.clock.instant(),
                new ArrayList<>(journey.fetches()),
                files,
                variants,
                certificate,
                disguises,
                missing,
                links,
                journey.gathered());
    }
}
