package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Certificate;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Variant;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Whether the site is served encrypted: offered, with a trusted certificate for its host that does
 * not end soon, http led to https, and nothing on the pages fetched in the clear.
 *
 * <p>The certificate is judged whether or not the site could be read, since a bad one is often why
 * it could not. Source: SPBE security guide (BSSN 4/2021), RFC 9110 and RFC 6797.
 */
final class TlsProbe implements Probe {
    private static final Indicator OFFERED = Indicator.of("tls.offered", Measure.YES_NO);
    private static final Indicator TRUSTED = Indicator.of("tls.trusted", Measure.YES_NO);
    private static final Indicator MATCHES = Indicator.of("tls.host-matches", Measure.YES_NO);
    private static final Indicator DAYS_LEFT = Indicator.of("tls.days-left", Measure.DAYS);
    private static final Indicator FORCED = Indicator.of("tls.forced", Measure.YES_NO);
    private static final Indicator SECURE = Indicator.of("tls.secure-pages", Measure.SHARE);

    private static final Duration SOON = Duration.ofDays(14);

    @Override
    public String id() {
        return "tls";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(OFFERED, TRUSTED, MATCHES, DAYS_LEFT, FORCED, SECURE);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(MixedContent.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        return List.of(
                offered(visit),
                trusted(visit),
                matches(visit),
                daysLeft(visit),
                forced(visit),
                secure(visit));
    }

    private static Reading offered(Visit visit) {
        boolean answered =
                visit.read() || visit.variants().stream().anyMatch(v -> Answered.by(v.outcome()));
        boolean encrypted =
                visit.certificate().isPresent()
                        || visit.variants().stream().anyMatch(TlsProbe::reachesHttps);
        if (!answered && !encrypted) {
            return Readings.notMeasured(OFFERED, Unmeasured.SITE_NOT_READ);
        }
        return Readings.yesNo(
                OFFERED, encrypted, Finding.of("tls.not-offered"), variantsProof(visit));
    }

    private static Reading trusted(Visit visit) {
        return visit.certificate()
                .map(c ->
                        Readings.yesNo(
                                TRUSTED,
                                c.trusted(),
                                Finding.of("tls.untrusted", c.issuer()),
                                certificateProof(visit, c)))
                .orElseGet(() -> Readings.notMeasured(TRUSTED, Unmeasured.NOTHING_FOUND));
    }

    private static Reading matches(Visit visit) {
        return visit.certificate()
                .map(c ->
                        Readings.yesNo(
                                MATCHES,
                                c.matchesHost(),
                                Finding.of(
                                        "tls.other-host", c.host(), String.join(", ", c.names())),
                                certificateProof(visit, c)))
                .orElseGet(() -> Readings.notMeasured(MATCHES, Unmeasured.NOTHING_FOUND));
    }

    private static Reading daysLeft(Visit visit) {
        return visit.certificate()
                .map(c -> daysLeft(visit, c))
                .orElseGet(() -> Readings.notMeasured(DAYS_LEFT, Unmeasured.NOTHING_FOUND));
    }

    private static Reading daysLeft(Visit visit, Certificate certificate) {
        var left = Duration.between(visit.endedAt(), certificate.notAfter());
        var day = certificate.notAfter().atZone(ZoneOffset.UTC).toLocalDate().toString();
        var findings =
                left.isNegative()
                        ? List.of(Finding.of("tls.expired", day))
                        : left.compareTo(SOON) < 0
                                ? List.of(Finding.of("tls.ends-soon", day))
                                : List.<Finding>of();
        double days = Math.max(0, left.toMinutes() / (24.0 * 60));
        return Readings.measured(DAYS_LEFT, days, findings, certificateProof(visit, certificate));
    }

    /** Every address with http that answers must end at one with https. */
    private static Reading forced(Visit visit) {
        var plain = visit.variants().stream().filter(v -> scheme(v.asked(), "http")).toList();
        if (plain.isEmpty()) {
            return Readings.notMeasured(FORCED, Unmeasured.NOTHING_FOUND);
        }
        var answered = plain.stream().filter(v -> Answered.by(v.outcome())).toList();
        if (answered.isEmpty() && !visit.read()) {
            return Readings.notMeasured(FORCED, Unmeasured.SITE_NOT_READ);
        }
        var findings =
                answered.stream()
                        .filter(v -> !scheme(v.end(), "https"))
                        .map(v -> Finding.on(v.asked(), "tls.not-forced", v.end().toString()))
                        .toList();
        return Readings.measured(
                FORCED, findings.isEmpty() ? 1 : 0, findings, variantsProof(visit));
    }

    private static Reading secure(Visit visit) {
        if (!visit.read()) {
            return Readings.notMeasured(SECURE, Unmeasured.SITE_NOT_READ);
        }
        return visit.of(MixedContent.MATTER).tally.reading(Unmeasured.NOT_APPLICABLE);
    }

    /** The encrypted pages, tallied as they come. */
    private static final class MixedContent implements Gathering {
        static final Matter<MixedContent> MATTER =
                new Matter<>(MixedContent.class, MixedContent::new);

        private final PageTally tally = new PageTally(SECURE, "tls.mixed-content");

        @Override
        public void page(Fetch fetch, Page page) {
            if (scheme(page.address(), "https")) {
                tally.add(fetch, InsecureParts.of(page));
            }
        }
    }

    private static boolean reachesHttps(Variant variant) {
        return Answered.by(variant.outcome())
                && (scheme(variant.asked(), "https") || scheme(variant.end(), "https"));
    }

    private static boolean scheme(URI address, String scheme) {
        return scheme.equalsIgnoreCase(address.getScheme());
    }

    private static Proof variantsProof(Visit visit) {
        var text = new StringBuilder();
        visit.variants()
                .forEach(v ->
                        text.append(v.asked())
                                .append(" -> ")
                                .append(v.end())
                                .append(' ')
                                .append(v.outcome().code())
                                .append("\n"));
        return Readings.proof(visit.home(), text.toString());
    }

    private static Proof certificateProof(Visit visit, Certificate c) {
        return new Proof(
                visit.registered(),
                visit.startedAt(),
                "%s %s, %s, %s .. %s"
                        .formatted(
                                c.protocol(), c.names(), c.issuer(), c.notBefore(), c.notAfter()),
                "");
    }
}
