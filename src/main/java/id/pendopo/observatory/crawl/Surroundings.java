package id.pendopo.observatory.crawl;

import id.pendopo.observatory.fetch.Cookies;
import id.pendopo.observatory.fetch.Manner;
import id.pendopo.observatory.probe.spam.Faces;
import id.pendopo.observatory.visit.Certificate;
import id.pendopo.observatory.visit.Disguise;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathered;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Variant;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.address.Domains;
import id.pendopo.platform.fetch.GuardedResolver;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lies around a site's pages: other ways to its address, its certificate, its other faces. */
final class Surroundings {
    private final Journey journey;

    Surroundings(Journey journey) {
        this.journey = journey;
    }

    /** The registered address first, then the other ways to write it. */
    List<Variant> variants(Fetch home) {
        var found = new ArrayList<Variant>();
        found.add(variant(home));
        for (URI other : otherWays(journey.registered)) {
            if (!journey.over()) {
                found.add(variant(journey.aside(other, Purpose.HOME, Manner.page(new Cookies()))));
            }
        }
        return found;
    }

    /** Read where the site answers to https, or would on its usual port. */
    Optional<Certificate> certificate(URI site) {
        boolean https = site.getScheme().equals("https");
        boolean usual = site.getPort() < 0 && !GuardedResolver.isThisMachine(site.getHost());
        return https || usual
                ? journey.tools.certificates.read(
                        site.getHost(), https ? Addresses.port(site) : 443)
                : Optional.empty();
    }

    /** An address that cannot exist; made of the moment, so that no cache knows it. */
    Fetch missing(URI site) {
        long moment = journey.startedAt.toEpochMilli();
        URI nowhere = site.resolve("/tidak-ada-" + Long.toString(moment, 36) + "-pendopo");
        return journey.aside(nowhere, Purpose.OTHER, Manner.page(new Cookies()));
    }

    List<Disguise> disguises(URI home) {
        var found = new ArrayList<Disguise>();
        for (Disguise.As as : Disguise.As.values()) {
            if (!journey.over()) {
                Fetch fetch = journey.asideOpen(home, Purpose.HOME, manner(as));
                found.add(new Disguise(as, fetch, face(fetch)));
                fetch.response().ifPresent(Response::close);
            }
        }
        return found;
    }

    private static Gathered face(Fetch fetch) {
        var gathered = Gathered.of(List.of(Faces.MATTER));
        gathered.add(fetch);
        return gathered;
    }

    static Set<URI> otherWays(URI address) {
        Set<URI> ways = new LinkedHashSet<>();
        String bare = Domains.withoutWww(address.getHost());
        // A written port belongs to one scheme alone.
        List<String> schemes =
                address.getPort() < 0 ? List.of("https", "http") : List.of(address.getScheme());
        for (String scheme : schemes) {
            for (String host : isNumber(bare) ? List.of(bare) : List.of(bare, "www." + bare)) {
                String port = address.getPort() < 0 ? "" : ":" + address.getPort();
                ways.add(URI.create(scheme + "://" + host + port + "/"));
            }
        }
        ways.remove(Addresses.root(address));
        return ways;
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1));
    }

    private static Variant variant(Fetch fetch) {
        URI end = fetch.response().map(Response::address).orElse(lastHop(fetch));
        return new Variant(fetch.requested(), end, fetch.outcome(), fetch.hops());
    }

    private static URI lastHop(Fetch fetch) {
        return fetch.hops().isEmpty() ? fetch.requested() : fetch.hops().getLast().to();
    }

    /**
     * Those who hide spam look for these words. Our own name stands behind them: who reads the log
     * sees who it was.
     */
    private Manner manner(Disguise.As as) {
        String us = " " + journey.tools.settings.fetch().userAgent();
        Manner plain = Manner.page(new Cookies());
        return switch (as) {
            case SEARCH_ENGINE ->
                    plain.with(
                            "User-Agent",
                            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
                                    + us);
            case FROM_SEARCH_RESULT ->
                    plain.with(
                                    "User-Agent",
                                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
                                            + us)
                            .with("Referer", "https://www.google.com/");
            case PHONE ->
                    plain.with(
                            "User-Agent",
                            "Mozilla/5.0 (Linux; Android 14; Mobile) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36"
                                    + us);
        };
    }
}
