package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.fixture.ClosedVisit;
import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Reading.Measured;
import id.pendopo.observatory.Reading.NotMeasured;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Disguise;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every probe whatever a visit brings home. */
class EveryProbeTest {
    private static final int DEEP = 3_000;

    @TestFactory
    Stream<DynamicTest> gives_one_sound_reading_for_each_indicator_of_any_visit() {
        return everyPair(
                (probe, visit, context) -> checkReadings(probe, probe.read(visit, context)));
    }

    @TestFactory
    Stream<DynamicTest> says_the_same_of_the_same_visit() {
        return everyPair((probe, visit, context) ->
                assertThat(probe.read(visit, context))
                        .isEqualTo(
                                Probes.all().stream()
                                        .filter(p -> p.id().equals(probe.id()))
                                        .findFirst()
                                        .orElseThrow()
                                        .read(visit, context)));
    }

    @TestFactory
    Stream<DynamicTest> says_the_same_when_every_page_was_closed_before_the_next_came() {
        return everyPair((probe, visit, context) ->
                assertThat(probe.read(ClosedVisit.of(visit), context))
                        .isEqualTo(probe.read(visit, context)));
    }

    @Test
    void a_site_that_gave_no_page_is_measured_only_in_what_needs_none() {
        var visit = aVisit().unreachable(new Outcome.ConnectTimedOut()).build();

        var measured =
                Probes.all().stream()
                        .flatMap(p -> p.read(visit, Context.nothing()).stream())
                        .filter(Measured.class::isInstance)
                        .map(r -> r.indicator().probe());

        assertThat(measured)
                .isSubsetOf("reach", "domain", "tls")
                .contains("reach", "domain", "tls");
    }

    private interface Check {
        void of(Probe probe, Visit visit, Context context);
    }

    private static Stream<DynamicTest> everyPair(Check check) {
        return visits().entrySet().stream()
                .flatMap(visit ->
                        Probes.all().stream()
                                .flatMap(probe ->
                                        contexts().entrySet().stream()
                                                .map(context ->
                                                        DynamicTest.dynamicTest(
                                                                "%s of %s, %s"
                                                                        .formatted(
                                                                                probe.id(),
                                                                                visit.getKey(),
                                                                                context.getKey()),
                                                                () ->
                                                                        check.of(
                                                                                probe,
                                                                                visit.getValue(),
                                                                                context
                                                                                        .getValue())))));
    }

    private static void checkReadings(Probe probe, List<Reading> readings) {
        assertThat(readings)
                .extracting(Reading::indicator)
                .containsExactlyElementsOf(probe.indicators().stream().map(Indicator::id).toList());
        for (int i = 0; i < readings.size(); i++) {
            switch (readings.get(i)) {
                case Measured measured -> checkMeasured(probe.indicators().get(i), measured);
                case NotMeasured none ->
                        assertThat(none.why()).isNotEqualTo(Unmeasured.PROBE_FAILED);
            }
        }
    }

    private static void checkMeasured(Indicator indicator, Measured measured) {
        assertThat(measured.value())
                .as(indicator.toString())
                .matches(v -> fits(v, indicator.measure()));
        assertThat(measured.proofs()).as(indicator.toString()).isNotEmpty();
        assertThat(measured.proofs()).allMatch(p -> !p.excerpt().isBlank());
        assertThat(measured.findings())
                .allMatch(f -> f.code().startsWith(indicator.id().probe() + "."));
    }

    private static boolean fits(double value, Measure measure) {
        return switch (measure) {
            case SHARE -> value >= 0 && value <= 1;
            case YES_NO -> value == 0 || value == 1;
            case COUNT, BYTES -> value >= 0 && value == Math.rint(value);
            case DAYS, MILLIS -> value >= 0;
            case POINTS -> value >= 0 && value <= 145 && value == Math.rint(value);
        };
    }

    private static Map<String, Visit> visits() {
        var all = new LinkedHashMap<String, Visit>();
        all.put("a healthy site", aVisit().build());
        all.put(
                "an unknown name",
                aVisit().unreachable(new Outcome.NameUnknown()).noCertificate().build());
        all.put(
                "an invalid address",
                aVisit().registered("mailto:dinas@kota.go.id")
                        .unreachable(new Outcome.AddressInvalid("no host"))
                        .build());
        all.put(
                "an expired certificate",
                aVisit().unreachable(new Outcome.CertificateExpired()).certificate(-3).build());
        all.put(
                "a site kept from us",
                aVisit().unreachable(new Outcome.ForbiddenByRobots()).build());
        all.put(
                "a suspended page",
                aVisit().home(
                                Answer.failed(
                                        new Outcome.Suspended(), 200, "<h1>Account suspended</h1>"))
                        .build());
        all.put(
                "a home page gone elsewhere",
                aVisit().home(
                                Answer.failed(
                                        new Outcome.MovedToOtherSite(
                                                URI.create("https://lain.example/")),
                                        200,
                                        "<p>x"))
                        .build());
        all.put("an empty page", aVisit().home("").build());
        all.put(
                "a page of blanks",
                aVisit().home(" \n\t ").page(Purpose.OTHER, "/kosong", "<body></body>").build());
        all.put(
                "a home page that is no HTML",
                aVisit().home(Answer.typed("application/pdf", "%PDF-1.7")).build());
        all.put(
                "a home page that failed beside pages that were read",
                aVisit().home(Answer.failed(new Outcome.ServerError(500), 500, "x"))
                        .page(Purpose.NEWS_ITEM, "/berita/1", VisitBuilder.HOME)
                        .build());
        all.put(
                "a deep page",
                aVisit().home("<html lang=id>" + "<div><table><tr><td><a href='/x'>".repeat(DEEP))
                        .build());
        all.put(
                "a long page",
                aVisit().home(
                                "<h3>x</h3><img src='http://a/b.png'><a href=''>klik</a><input><iframe></iframe>"
                                        .repeat(DEEP))
                        .build());
        all.put(
                "broken markup",
                aVisit().home(
                                "<html lang='<'><a href='http://[::1'>x<table><tr><td><meta name=viewport content='width=,=,;;maximum-scale=x'><script type='application/ld+json'>{\"@type\":[</script><script src='http://%zz'></script>")
                        .build());
        all.put("wild headers", wildHeaders());
        all.put("odd answers to machines", oddFiles());
        all.put("broken links", brokenLinks());
        all.put(
                "another face for robots",
                aVisit().disguise(Disguise.As.SEARCH_ENGINE, "<title>slot gacor</title>").build());
        return all;
    }

    private static Visit wildHeaders() {
        return aVisit().header("Set-Cookie", "")
                .header("Set-Cookie", "=;;;=")
                .header("Set-Cookie", "PHPSESSID=1; SameSite; Domain=.lain.example")
                .header("Content-Security-Policy", "default-src a/%zz/; ,,default-src a/%zz/;")
                .header("Content-Security-Policy", ";;;;;;;;;")
                .header("Strict-Transport-Security", "max-age=999999999999999999999999")
                .header("Access-Control-Allow-Origin", "null")
                .header("Cache-Control", "max-age=\"\"")
                .build();
    }

    private static Visit oddFiles() {
        return aVisit().robots(Answer.page("<!DOCTYPE html><p>Beranda"))
                .missing(Answer.page("<h1>Beranda</h1>"))
                .sitemapEntry("/a", Instant.parse("2099-01-01T00:00:00Z"))
                .feedItem("", "/b", Optional.empty(), "")
                .variant(
                        "http://dinkes.kotacontoh.go.id/",
                        "http://dinkes.kotacontoh.go.id/",
                        new Outcome.RedirectLoop())
                .build();
    }

    private static Visit brokenLinks() {
        return aVisit().link(LinkCheck.Kind.PAGE, "/hilang", new Outcome.NotFound(404))
                .link(LinkCheck.Kind.IMAGE, "/gambar.png", new Outcome.ConnectTimedOut())
                .link(
                        LinkCheck.Kind.DOCUMENT,
                        "/berkas.pdf",
                        new Outcome.UnreadableType("application/pdf"))
                .page(
                        Purpose.PROFILE,
                        "/profil",
                        Answer.failed(new Outcome.NotFound(404), 404, "x"))
                .build();
    }

    private static Map<String, Context> contexts() {
        var beats =
                Stream.of(1, 2, 3, 4)
                        .map(d ->
                                new History.Beat(
                                        VisitBuilder.NOW.minusSeconds(86_400L * (5 - d)),
                                        d % 2 == 0,
                                        d % 2 == 0 ? "read" : "connect-timed-out"))
                        .toList();
        var expected =
                new Expected(
                        Optional.of("Dinas Kesehatan"),
                        Optional.of("dinas"),
                        List.of("Dinkes"),
                        Optional.of("kotacontoh.go.id"),
                        List.of(),
                        List.of(),
                        List.of(URI.create("https://kelurahan.kotacontoh.go.id/"), URI.create("x")),
                        Optional.empty());
        return Map.of(
                "nothing known",
                Context.nothing(),
                "a register and a history",
                new Context(
                        expected, new History(beats), Neighbours.none(), Context.nothing().zone()));
    }
}
