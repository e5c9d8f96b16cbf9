package id.pendopo.observatory.probe;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.address.Domains;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the registered address is a government one, under the city's domain, the unit's alone,
 * and leads to itself. Judged by the address, so that a site that is down is judged too.
 *
 * <p>Source: PP 71/2019 and the rules of go.id: a region has one domain, its units are subdomains.
 */
final class DomainProbe implements Probe {
    private static final Indicator GO_ID = Indicator.of("domain.go-id", Measure.YES_NO);
    private static final Indicator CITY = Indicator.of("domain.of-city", Measure.YES_NO);
    private static final Indicator OWN = Indicator.of("domain.own-address", Measure.YES_NO);
    private static final Indicator LEADS = Indicator.of("domain.leads-to-itself", Measure.YES_NO);

    /** Companies of the city may not hold a go.id name. */
    private static final String COMPANY = "bumd";

    private final Map<String, String> standIns;

    /**
     * @param standIns what stands in a host's name instead of its end, as nothing for {@code
     *     .contoh.localhost}
     */
    DomainProbe(Map<String, String> standIns) {
        this.standIns = Map.copyOf(standIns);
    }

    @Override
    public String id() {
        return "domain";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(GO_ID, CITY, OWN, LEADS);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        var expected = context.expected();
        return List.of(
                goId(visit, expected), ofCity(visit, expected), own(visit, expected), leads(visit));
    }

    private Reading goId(Visit visit, Expected expected) {
        if (company(expected)) {
            return Readings.notMeasured(GO_ID, Unmeasured.NOT_APPLICABLE);
        }
        var host = host(visit.registered());
        return Readings.yesNo(
                GO_ID,
                Domains.isUnder(host, "go.id") || Domains.isUnder(host, "desa.id"),
                Finding.of("domain.not-go-id", host),
                proof(visit));
    }

    private Reading ofCity(Visit visit, Expected expected) {
        if (company(expected)) {
            return Readings.notMeasured(CITY, Unmeasured.NOT_APPLICABLE);
        }
        if (expected.cityDomain().isEmpty()) {
            return Readings.notMeasured(CITY, Unmeasured.NOTHING_REGISTERED);
        }
        var host = host(visit.registered());
        var city = Domains.withoutWww(expected.cityDomain().get().toLowerCase(Locale.ROOT));
        return Readings.yesNo(
                CITY,
                Domains.isUnder(host, city),
                Finding.of("domain.not-of-city", host, city),
                proof(visit));
    }

    private Reading own(Visit visit, Expected expected) {
        if (expected.otherSites().isEmpty() && expected.cityDomain().isEmpty()) {
            return Readings.notMeasured(OWN, Unmeasured.NOTHING_REGISTERED);
        }
        var findings = borrowed(visit.registered(), expected).stream().toList();
        return Readings.measured(OWN, findings.isEmpty() ? 1 : 0, findings, proof(visit));
    }

    /** Why the address is not the unit's alone. */
    private Optional<Finding> borrowed(URI registered, Expected expected) {
        var place = place(registered);
        for (var other : expected.otherSites()) {
            if (place(other).equals(place)) {
                return Optional.of(Finding.of("domain.shared", other.toString()));
            }
        }
        boolean onPortal =
                expected.cityDomain()
                        .map(c ->
                                Domains.withoutWww(c.toLowerCase(Locale.ROOT))
                                        .equals(Domains.withoutWww(host(registered))))
                        .orElse(false);
        return onPortal && deep(registered)
                ? Optional.of(Finding.of("domain.path", registered.toString()))
                : Optional.empty();
    }

    private Reading leads(Visit visit) {
        var home = visit.home();
        var end =
                home.outcome() instanceof Outcome.MovedToOtherSite(URI where)
                        ? Optional.of(where)
                        : home.response().map(Response::address);
        return end.map(e ->
                        Readings.yesNo(
                                LEADS,
                                place(e).equals(place(visit.registered())),
                                Finding.on(
                                        visit.registered(), "domain.leads-elsewhere", e.toString()),
                                Readings.proof(home, visit.registered() + " -> " + e)))
                .orElseGet(() -> Readings.notMeasured(LEADS, Unmeasured.SITE_NOT_READ));
    }

    private static boolean company(Expected expected) {
        return expected.unitType().map(COMPANY::equalsIgnoreCase).orElse(false);
    }

    /** Host without www, and the port where it is not the usual one. */
    private String place(URI address) {
        int port = address.getPort();
        boolean usual = port < 0 || port == 80 || port == 443;
        return Domains.withoutWww(host(address)) + (usual ? "" : ":" + port);
    }

    /** The host in lower case, or the name it stands for; empty if the address has none. */
    private String host(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return standIns.entrySet().stream()
                .filter(s -> host.endsWith(s.getKey()))
                .map(s -> host.substring(0, host.length() - s.getKey().length()) + s.getValue())
                .findFirst()
                .orElse(host);
    }

    private static boolean deep(URI address) {
        var path = address.getPath();
        return path != null && path.length() > 1;
    }

    private static Proof proof(Visit visit) {
        return Readings.proof(visit.home(), visit.registered().toString());
    }
}
