package id.pendopo.assessment.audit;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.SiteSeen;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The important facts of a site in words. */
final class FactWords {
    private static final int FRESH = 30;
    private static final int STALE = 90;
    private static final int ENDS_SOON = 14;

    private final Texts texts;
    private final Wording wording;

    FactWords(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    List<SiteView.Fact> of(Judged judged) {
        Facts facts = judged.facts();
        return List.of(
                newest(facts),
                cadence(facts),
                officials(facts),
                accounts(facts),
                certificate(facts, judged.seen()),
                contents(facts),
                integrity(facts));
    }

    private SiteView.Fact newest(Facts facts) {
        String term = texts.of("audit.fact.newest");
        if (facts.newest().isEmpty()) {
            return fact(term, texts.of("audit.fact.newest.none"), Tone.BAD);
        }
        SiteSeen.Item item = facts.newest().get();
        double age = facts.value("freshness.newest-age").orElse(0.0);
        String value =
                texts.of("audit.fact.newest.value", wording.day(item.day()), Math.round(age));
        Tone tone = age <= FRESH ? Tone.GOOD : age <= STALE ? Tone.WARN : Tone.BAD;
        return new SiteView.Fact(
                term, value, tone, List.of(item.title(), item.address().toString()));
    }

    private SiteView.Fact cadence(Facts facts) {
        String term = texts.of("audit.fact.cadence");
        if (facts.newest().isEmpty()) {
            return fact(term, texts.of("audit.fact.cadence.none"), Tone.NEUTRAL);
        }
        String value =
                facts.value("freshness.cadence")
                        .map(days -> texts.of("audit.fact.cadence.value", days))
                        .orElse(texts.of("audit.fact.cadence.none"));
        String counts =
                texts.of(
                        "audit.fact.cadence.counts",
                        count(facts, "freshness.items-30"),
                        count(facts, "freshness.items-90"),
                        count(facts, "freshness.items-180"),
                        count(facts, "freshness.longest-silence"));
        return new SiteView.Fact(term, value, Tone.INFO, List.of(counts));
    }

    private static long count(Facts facts, String indicator) {
        return Math.round(facts.value(indicator).orElse(0.0));
    }

    private SiteView.Fact officials(Facts facts) {
        String term = texts.of("audit.fact.officials");
        if (facts.officials().isEmpty()) {
            boolean shown = facts.value("officials.shown").orElse(0.0) == 1;
            String key = shown ? "audit.fact.officials.shown" : "audit.fact.officials.none";
            return fact(term, texts.of(key), shown ? Tone.INFO : Tone.WARN);
        }
        Facts.Officials found = facts.officials().get();
        var details = new ArrayList<String>();
        found.matched()
                .forEach(p -> details.add(texts.of("audit.fact.officials.matched", words(p))));
        found.missing()
                .forEach(p -> details.add(texts.of("audit.fact.officials.missing", words(p))));
        found.former().forEach(f -> details.add(located(f)));
        found.others().forEach(f -> details.add(located(f)));
        int all = found.matched().size() + found.missing().size();
        String value = texts.of("audit.fact.officials.value", found.matched().size(), all);
        boolean wrong = !found.former().isEmpty() || !found.others().isEmpty();
        return new SiteView.Fact(
                term, value, wrong ? Tone.BAD : complete(found.missing().isEmpty()), details);
    }

    private static String words(Expected.Person person) {
        return person.name() + ", " + person.position();
    }

    private String located(Finding finding) {
        String words = wording.finding(finding);
        return finding.page().map(page -> words + " " + page).orElse(words);
    }

    private SiteView.Fact accounts(Facts facts) {
        String term = texts.of("audit.fact.accounts");
        if (facts.accounts().isEmpty()) {
            List<String> linked =
                    facts.networks().entrySet().stream()
                            .filter(Map.Entry::getValue)
                            .map(e -> texts.of("audit.network", e.getKey()))
                            .toList();
            List<String> absent =
                    facts.networks().entrySet().stream()
                            .filter(e -> !e.getValue())
                            .map(e -> texts.of("audit.network", e.getKey()))
                            .toList();
            if (linked.isEmpty() && absent.isEmpty()) {
                return fact(term, texts.of("audit.fact.accounts.unread"), Tone.NEUTRAL);
            }
            var details =
                    absent.isEmpty()
                            ? List.<String>of()
                            : List.of(
                                    texts.of(
                                            "audit.fact.accounts.absent",
                                            String.join(", ", absent)));
            String value =
                    linked.isEmpty()
                            ? texts.of("audit.fact.accounts.none")
                            : texts.of("audit.fact.accounts.some", String.join(", ", linked));
            return new SiteView.Fact(term, value, complete(absent.isEmpty()), details);
        }
        Facts.Accounts found = facts.accounts().get();
        var details = new ArrayList<String>();
        found.linked()
                .forEach(a ->
                        details.add(
                                texts.of("audit.fact.accounts.linked", a.address().toString())));
        found.missing().values().forEach(f -> details.add(located(f)));
        int all = found.linked().size() + found.missing().size();
        String value = texts.of("audit.fact.accounts.value", found.linked().size(), all);
        return new SiteView.Fact(term, value, complete(found.missing().isEmpty()), details);
    }

    private SiteView.Fact certificate(Facts facts, SiteSeen seen) {
        String term = texts.of("audit.fact.certificate");
        if (seen.certificate().isEmpty()) {
            return fact(term, texts.of("audit.fact.certificate.none"), Tone.BAD);
        }
        var findings = new ArrayList<String>();
        for (String id : List.of("tls.trusted", "tls.host-matches", "tls.forced")) {
            facts.findings(id).forEach(f -> findings.add(wording.finding(f)));
        }
        var certificate = seen.certificate().get();
        boolean good = certificate.trusted() && certificate.matchesHost();
        long left = Math.round(facts.value("tls.days-left").orElse(0.0));
        String key = good ? "audit.fact.certificate.good" : "audit.fact.certificate.bad";
        Tone tone = left > ENDS_SOON ? Tone.GOOD : Tone.WARN;
        return new SiteView.Fact(
                term, texts.of(key, left, certificate.issuer()), good ? tone : Tone.BAD, findings);
    }

    private SiteView.Fact contents(Facts facts) {
        String term = texts.of("audit.fact.contents");
        if (facts.value("sections.complete").isEmpty()) {
            return fact(term, texts.of("audit.fact.contents.unread"), Tone.NEUTRAL);
        }
        List<String> missing = facts.missing().stream().map(wording::name).toList();
        return missing.isEmpty()
                ? fact(term, texts.of("audit.fact.contents.whole"), Tone.GOOD)
                : new SiteView.Fact(
                        term,
                        texts.of("audit.fact.contents.missing", missing.size()),
                        Tone.WARN,
                        List.of(String.join(", ", missing)));
    }

    private SiteView.Fact integrity(Facts facts) {
        String term = wording.name(new IndicatorId("integrity.clean"));
        if (facts.value("integrity.clean").isEmpty()) {
            return fact(term, texts.of("audit.fact.contents.unread"), Tone.NEUTRAL);
        }
        boolean clean = facts.value("integrity.clean").orElse(0.0) == 1;
        return new SiteView.Fact(
                term,
                texts.of(clean ? "audit.fact.integrity.clean" : "audit.fact.integrity.spoiled"),
                clean ? Tone.GOOD : Tone.BAD,
                facts.findings("integrity.clean").stream().map(this::located).toList());
    }

    private static Tone complete(boolean whole) {
        return whole ? Tone.GOOD : Tone.WARN;
    }

    private static SiteView.Fact fact(String term, String value, Tone tone) {
        return new SiteView.Fact(term, value, tone, List.of());
    }
}
