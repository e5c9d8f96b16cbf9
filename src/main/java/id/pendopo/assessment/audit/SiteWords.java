package id.pendopo.assessment.audit;

import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Scorecard;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.SiteSeen;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A judged site in the words of one language. */
final class SiteWords {
    private static final int FIXES = 3;
    private static final double GOOD = 0.8;
    private static final double POOR = 0.4;
    private static final String FORBIDDEN = "address-forbidden";

    private final Texts texts;
    private final Wording wording;

    SiteWords(Texts texts) {
        this.texts = texts;
        this.wording = new Wording(texts);
    }

    SiteView view(Judged judged) {
        SiteSeen seen = judged.seen();
        Scorecard card = judged.card();
        Optional<Double> score = seen.read() ? card.score() : Optional.empty();
        return new SiteView(
                seen.address().toString(),
                trouble(seen),
                seen(seen),
                score.map(s -> texts.number(s, 1)).orElse(""),
                score.flatMap(s -> card.band()).map(b -> b.title().in(lang())).orElse(""),
                score.map(s -> tone(s / 100)).orElse(Tone.NEUTRAL),
                texts.of("audit.coverage", Math.round(card.coverage() * 100)),
                texts.of(
                        "audit.rubric",
                        judged.rubric().title().in(lang()),
                        card.rubric().version()),
                notes(judged),
                seen.read() ? new FactWords(texts, wording).of(judged) : List.of(),
                seen.read() ? judged.repairs().stream().map(this::repair).toList() : List.of(),
                seen.read() ? aspects(judged) : List.of(),
                seen.pages().stream().map(this::page).toList());
    }

    private String lang() {
        return texts.locale().getLanguage();
    }

    private String trouble(SiteSeen seen) {
        if (seen.read()) {
            return "";
        }
        String host = String.valueOf(seen.address().getHost());
        if (seen.homeOutcome().equals(FORBIDDEN)) {
            return AuditWords.onThisMachine(seen.address())
                    ? texts.of("audit.trouble.local", host)
                    : texts.of("audit.trouble.private", host);
        }
        return texts.of("audit.trouble", wording.outcome(seen.homeOutcome()));
    }

    private String seen(SiteSeen seen) {
        long read = seen.pages().stream().filter(p -> p.outcome().equals("read")).count();
        Duration took = Duration.between(seen.startedAt(), seen.endedAt());
        return texts.of(
                "audit.seen", texts.moment(seen.endedAt(), seen.zone()), read, took.toSeconds());
    }

    private List<String> notes(Judged judged) {
        var notes = new ArrayList<String>();
        if (!judged.seen().read()) {
            return notes;
        }
        for (GateResult gate : judged.card().gates()) {
            if (gate instanceof GateResult.Failed failed) {
                String title =
                        judged.rubric().gates().stream()
                                .filter(g -> g.id().equals(failed.gate()))
                                .map(g -> g.title().in(lang()))
                                .findFirst()
                                .orElse(failed.gate());
                notes.add(texts.of("audit.capped", title, failed.cap()));
            }
        }
        if (!judged.card().ranked()) {
            notes.add(texts.of("audit.unranked"));
        }
        return List.copyOf(notes);
    }

    private SiteView.Repair repair(Repair repair) {
        List<Finding> findings = repair.findings();
        int more = Math.max(0, findings.size() - FIXES);
        return new SiteView.Repair(
                repair.title().in(lang()),
                texts.of("insight.card.gain", repair.gain()),
                repair.gate(),
                findings.stream().limit(FIXES).map(this::fix).toList(),
                more > 0 ? texts.of("insight.card.more", more) : "");
    }

    private SiteView.Fix fix(Finding finding) {
        return new SiteView.Fix(
                wording.finding(finding),
                wording.repair(finding),
                finding.page().map(URI::toString).orElse(""));
    }

    private List<SiteView.Aspect> aspects(Judged judged) {
        Map<String, ItemScore> scores =
                judged.card().items().stream()
                        .collect(Collectors.toMap(ItemScore::item, Function.identity()));
        return judged.rubric().aspects().stream().map(a -> aspect(a, scores)).toList();
    }

    private SiteView.Aspect aspect(Node.Aspect aspect, Map<String, ItemScore> scores) {
        double earned = 0;
        double judged = 0;
        var items = new ArrayList<SiteView.Item>();
        for (Node.Item item : aspect.items().toList()) {
            ItemScore score = scores.get(item.id());
            if (score != null) {
                items.add(item(item, score));
                earned += score.weight() * score.earned();
                judged += score.counts() ? score.weight() : 0;
            }
        }
        return new SiteView.Aspect(aspect.title().in(lang()), points(earned, judged), items);
    }

    private String points(double earned, double of) {
        return of > 0
                ? texts.of("insight.card.points", earned, of)
                : texts.of("insight.card.points.none");
    }

    private SiteView.Item item(Node.Item item, ItemScore score) {
        String title = item.title().in(lang());
        String none = texts.of("insight.card.points.none");
        return switch (score) {
            case ItemScore.Measured m when item.kind() instanceof ItemKind.Automatic automatic ->
                    new SiteView.Item(
                            title,
                            wording.value(automatic.indicator(), m.value()),
                            points(m.weight() * m.share(), m.weight()),
                            tone(m.share()));
            case ItemScore.Open(var id, var weight, var why) ->
                    new SiteView.Item(
                            title,
                            why.map(wording::reason).orElse(texts.of("insight.card.open")),
                            none,
                            Tone.NEUTRAL);
            case ItemScore.Measured m ->
                    new SiteView.Item(title, texts.number(m.value(), 1), none, tone(m.share()));
            case ItemScore.Marked m ->
                    new SiteView.Item(title, texts.number(m.value(), 1), none, tone(m.share()));
        };
    }

    private SiteView.PageLine page(SiteSeen.PageRead page) {
        return new SiteView.PageLine(
                page.address().toString(),
                texts.of("insight.purpose." + page.purpose()),
                wording.outcome(page.outcome()),
                page.published().map(texts::shortDate).orElse(""));
    }

    private static Tone tone(double share) {
        if (share >= GOOD) {
            return Tone.GOOD;
        }
        return share >= POOR ? Tone.WARN : Tone.BAD;
    }
}
