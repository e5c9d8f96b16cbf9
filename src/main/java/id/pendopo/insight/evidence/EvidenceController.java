package id.pendopo.insight.evidence;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.insight.card.ReadingWords;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.Reading;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The evidence of one number, for everybody. */
@Controller
class EvidenceController {
    private static final Duration HISTORY = Duration.ofDays(180);
    private static final int EARLIER = 20;

    private final Directory directory;
    private final Observatory observatory;
    private final MessageSource messages;

    EvidenceController(Directory directory, Observatory observatory, MessageSource messages) {
        this.directory = directory;
        this.observatory = observatory;
        this.messages = messages;
    }

    @GetMapping("/unit/{slug}/bukti/{measurement}")
    ModelAndView evidence(
            City city,
            Locale locale,
            @PathVariable String slug,
            @PathVariable("measurement") UUID id) {
        Unit unit = directory.unit(city.code(), slug).orElseThrow(EvidenceController::missing);
        Measurement measurement =
                observatory
                        .measurement(new MeasurementId(id))
                        .filter(m -> m.unit().equals(unit.id()))
                        .orElseThrow(EvidenceController::missing);
        return new ModelAndView(
                "insight/evidence",
                "page",
                page(city, unit, measurement, new Texts(messages, locale)));
    }

    private EvidencePage page(City city, Unit unit, Measurement measurement, Texts texts) {
        var words = new ReadingWords(texts, observatory);
        String href = "/unit/" + unit.slug();
        String probe = measurement.indicator().probe();
        return new EvidencePage(
                List.of(
                        new Crumb(texts.of("insight.board.title"), "/papan"),
                        new Crumb(unit.name(), href),
                        new Crumb(texts.of("insight.card.over"), href + "/rapor")),
                unit.name(),
                words.name(measurement.indicator()),
                value(words, measurement),
                texts.moment(measurement.at(), city.zone()),
                texts.of("insight.evidence.method", probe, measurement.version()),
                "/bantuan/ukuran/" + probe,
                observatory
                        .visitOf(measurement.id())
                        .map(v -> href + "/kunjungan/" + v.id())
                        .orElse(""),
                proofs(measurement, city, texts),
                findings(words, measurement),
                history(words, measurement, city, texts, href));
    }

    private static String value(ReadingWords words, Measurement measurement) {
        return switch (measurement.reading()) {
            case Reading.Measured m -> words.value(m.indicator(), m.value());
            case Reading.NotMeasured n -> words.reason(n.why());
        };
    }

    private static List<EvidencePage.Proof> proofs(
            Measurement measurement, City city, Texts texts) {
        return measurement.reading() instanceof Reading.Measured m
                ? m.proofs().stream()
                        .map(p ->
                                new EvidencePage.Proof(
                                        p.address().toString(),
                                        texts.moment(p.readAt(), city.zone()),
                                        p.excerpt(),
                                        p.contentHash()))
                        .toList()
                : List.of();
    }

    private static List<EvidencePage.Found> findings(ReadingWords words, Measurement measurement) {
        return measurement.reading() instanceof Reading.Measured m
                ? m.findings().stream()
                        .map(f ->
                                new EvidencePage.Found(
                                        words.finding(f),
                                        words.repair(f),
                                        f.page().map(URI::toString).orElse("")))
                        .toList()
                : List.of();
    }

    private List<EvidencePage.Earlier> history(
            ReadingWords words, Measurement measurement, City city, Texts texts, String href) {
        return observatory
                .series(
                        measurement.unit(),
                        measurement.indicator(),
                        measurement.at().minus(HISTORY))
                .stream()
                .sorted(Comparator.comparing(Measurement::at).reversed())
                .filter(m -> !m.id().equals(measurement.id()))
                .limit(EARLIER)
                .map(m ->
                        new EvidencePage.Earlier(
                                texts.moment(m.at(), city.zone()),
                                value(words, m),
                                href + "/bukti/" + m.id().value()))
                .toList();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
