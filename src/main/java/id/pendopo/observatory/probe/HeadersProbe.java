package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.headers.Exchange;
import id.pendopo.observatory.probe.headers.Exchange.PlainRoute;
import id.pendopo.observatory.probe.headers.Observatory;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Hop;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Variant;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Security headers and cookies of the home page, in the points of the MDN HTTP Observatory, and the
 * share of its ten tests that take no points.
 */
final class HeadersProbe implements Probe {
    private static final Indicator POINTS = Indicator.of("headers.points", Measure.POINTS);
    private static final Indicator PASSED = Indicator.of("headers.passed", Measure.SHARE);

    /** How a page's own refresh is noted among redirects; the Observatory follows none. */
    private static final int META_REFRESH = 200;

    @Override
    public String id() {
        return "headers";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(POINTS, PASSED);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(HeadWords.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        return Readings.home(visit)
                .map(home -> read(visit, home, home.response().orElseThrow()))
                .orElseGet(() -> Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ));
    }

    private static List<Reading> read(Visit visit, Fetch home, Response response) {
        var score = Observatory.score(exchange(visit, home, response));
        var proofs = proofs(home, response, score);
        return List.of(
                Readings.measured(POINTS, score.points(), findings(response, score), proofs),
                Readings.measured(PASSED, passed(score), List.of(), proofs));
    }

    private static double passed(Observatory.Score score) {
        long passed = score.verdicts().stream().filter(v -> v.modifier() >= 0).count();
        return (double) passed / score.verdicts().size();
    }

    private static List<Finding> findings(Response response, Observatory.Score score) {
        return score.verdicts().stream()
                .flatMap(v ->
                        HeaderFindings.code(v)
                                .map(code ->
                                        Finding.on(
                                                response.address(),
                                                code,
                                                Integer.toString(-v.modifier())))
                                .stream())
                .toList();
    }

    private static List<Proof> proofs(Fetch home, Response response, Observatory.Score score) {
        var sum = new StringBuilder(score.grade().letter() + " " + score.points());
        score.verdicts().stream()
                .filter(v -> v.modifier() != 0)
                .forEach(v -> sum.append('\n').append(v.modifier()).append(' ').append(v));
        return List.of(
                Readings.proof(home, sum.toString()),
                Readings.proof(home, response.headers().text()));
    }

    private static Exchange exchange(Visit visit, Fetch home, Response response) {
        var later =
                visit.files()
                        .robots()
                        .flatMap(Fetch::response)
                        .map(r -> r.headers().all("set-cookie"))
                        .orElse(List.of());
        return new Exchange(
                response.address(),
                response.headers(),
                later,
                visit.of(HeadWords.MATTER).of(home),
                plain(visit, response.address()));
    }

    /** How plain http is answered on the page's host; on another way to write it if not tried. */
    private static Optional<PlainRoute> plain(Visit visit, URI address) {
        var tried = visit.variants().stream().filter(v -> isPlain(v.asked())).toList();
        if (tried.isEmpty()) {
            return isPlain(visit.home().requested())
                    ? Optional.of(
                            new PlainRoute(
                                    stations(visit.home().requested(), visit.home().hops()), true))
                    : Optional.empty();
        }
        var wanted = String.valueOf(address.getHost());
        return tried.stream()
                .filter(v -> wanted.equalsIgnoreCase(v.asked().getHost()))
                .findFirst()
                .or(() -> Optional.of(tried.getFirst()))
                .filter(v -> Answered.by(v.outcome()))
                .map(v -> new PlainRoute(stations(v), trusted(v.outcome())));
    }

    private static List<URI> stations(Variant variant) {
        if (variant.hops().isEmpty() && !variant.end().equals(variant.asked())) {
            return List.of(variant.asked(), variant.end());
        }
        return stations(variant.asked(), variant.hops());
    }

    private static List<URI> stations(URI asked, List<Hop> hops) {
        var stations = new ArrayList<URI>();
        stations.add(asked);
        for (var hop : hops) {
            if (hop.status() == META_REFRESH) {
                break;
            }
            stations.add(hop.to());
        }
        return stations;
    }

    private static boolean isPlain(URI address) {
        return "http".equalsIgnoreCase(address.getScheme());
    }

    private static boolean trusted(Outcome outcome) {
        return !(outcome instanceof Outcome.CertificateExpired
                || outcome instanceof Outcome.CertificateForOtherHost
                || outcome instanceof Outcome.CertificateUntrusted);
    }
}
