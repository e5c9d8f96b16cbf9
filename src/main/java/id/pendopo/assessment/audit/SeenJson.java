package id.pendopo.assessment.audit;

import static id.pendopo.assessment.audit.JsonReport.map;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.SiteSeen;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was seen, ready for JSON: measurements with proofs, findings in words, pages, items. */
final class SeenJson {
    private final Wording wording;

    SeenJson(Texts texts) {
        this.wording = new Wording(texts);
    }

    Map<String, @Nullable Object> measurement(Measurement measurement) {
        Reading reading = measurement.reading();
        var out =
                map(
                        "indicator", reading.indicator().toString(),
                        "name", wording.name(reading.indicator()),
                        "measure", code(Wording.measure(reading.indicator())),
                        "version", measurement.version());
        switch (reading) {
            case Reading.Measured(var id, var value, var findings, var proofs) -> {
                out.put("value", value);
                out.put("why", null);
                out.put("findings", findings.stream().map(this::finding).toList());
                out.put("proofs", proofs.stream().map(SeenJson::proof).toList());
            }
            case Reading.NotMeasured(var id, var why) -> {
                out.put("value", null);
                out.put("why", code(why));
                out.put("findings", List.of());
                out.put("proofs", List.of());
            }
        }
        return out;
    }

    Map<String, @Nullable Object> finding(Finding finding) {
        return map(
                "code", finding.code(),
                "text", wording.finding(finding),
                "repair", wording.repair(finding),
                "page", finding.page().map(Object::toString).orElse(null),
                "values", finding.values());
    }

    static Map<String, @Nullable Object> item(SiteSeen.Item item) {
        return map(
                "day", item.day().toString(),
                "title", item.title(),
                "address", item.address().toString(),
                "seenAt", item.seenAt().toString(),
                "stated", item.stated());
    }

    static Map<String, @Nullable Object> page(SiteSeen.PageRead page) {
        return map(
                "requested", page.requested().toString(),
                "address", page.address().toString(),
                "purpose", page.purpose(),
                "readAt", page.readAt().toString(),
                "outcome", page.outcome(),
                "status", page.status(),
                "bytes", page.bytes(),
                "title", page.title(),
                "published", page.published().map(Object::toString).orElse(null));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, @Nullable Object> proof(Proof proof) {
        return map(
                "address", proof.address().toString(),
                "readAt", proof.readAt().toString(),
                "excerpt", proof.excerpt(),
                "contentHash", proof.contentHash());
    }
}
