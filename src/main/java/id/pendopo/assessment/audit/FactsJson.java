package id.pendopo.assessment.audit;

import static id.pendopo.assessment.audit.JsonReport.map;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.SiteSeen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The important facts of a site, ready for JSON. */
final class FactsJson {
    private final SeenJson seen;

    FactsJson(SeenJson seen) {
        this.seen = seen;
    }

    Map<String, @Nullable Object> write(Judged judged) {
        Facts facts = judged.facts();
        return map(
                "newest", facts.newest().map(SeenJson::item).orElse(null),
                "newestAgeDays", number(facts, "freshness.newest-age"),
                "cadenceDays", number(facts, "freshness.cadence"),
                "itemsIn30Days", number(facts, "freshness.items-30"),
                "itemsIn90Days", number(facts, "freshness.items-90"),
                "itemsIn180Days", number(facts, "freshness.items-180"),
                "longestSilenceDays", number(facts, "freshness.longest-silence"),
                "officials", facts.officials().map(this::officials).orElse(null),
                "accounts", facts.accounts().map(this::accounts).orElse(null),
                "networks", networks(facts),
                "certificate",
                        judged.seen().certificate().map(c -> certificate(c, facts)).orElse(null),
                "missingContents", facts.missing().stream().map(IndicatorId::toString).toList(),
                "clean", facts.value("integrity.clean").map(v -> v == 1).orElse(null));
    }

    private static @Nullable Double number(Facts facts, String indicator) {
        return facts.value(indicator).orElse(null);
    }

    private Map<String, @Nullable Object> officials(Facts.Officials officials) {
        return map(
                "matched", people(officials.matched()),
                "missing", people(officials.missing()),
                "formerShown", officials.former().stream().map(seen::finding).toList(),
                "otherShown", officials.others().stream().map(seen::finding).toList());
    }

    private static List<Map<String, @Nullable Object>> people(List<Expected.Person> people) {
        return people.stream()
                .map(p ->
                        map(
                                "name", p.name(),
                                "position", p.position(),
                                "from", day(p.from()),
                                "until", day(p.until())))
                .toList();
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private Map<String, @Nullable Object> accounts(Facts.Accounts accounts) {
        return map(
                "linked", accounts.linked().stream().map(FactsJson::account).toList(),
                "missing",
                        accounts.missing().entrySet().stream()
                                .map(e -> {
                                    var out = account(e.getKey());
                                    out.put("finding", seen.finding(e.getValue()));
                                    return out;
                                })
                                .toList());
    }

    private static Map<String, @Nullable Object> account(Expected.Account account) {
        return map(
                "network", SeenJson.code(account.network()),
                "address", account.address().toString());
    }

    private static Map<String, @Nullable Object> networks(Facts facts) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        facts.networks().forEach((network, linked) -> out.put(SeenJson.code(network), linked));
        return out;
    }

    private static Map<String, @Nullable Object> certificate(
            SiteSeen.CertificateSeen certificate, Facts facts) {
        return map(
                "issuer", certificate.issuer(),
                "names", certificate.names(),
                "notBefore", certificate.notBefore().toString(),
                "notAfter", certificate.notAfter().toString(),
                "trusted", certificate.trusted(),
                "matchesHost", certificate.matchesHost(),
                "protocol", certificate.protocol(),
                "daysLeft", number(facts, "tls.days-left"));
    }
}
