package id.pendopo.insight.card;

import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.observatory.Finding;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scorecard in words. */
final class CardWords {
    private static final int FIXES = 5;
    private static final double GOOD = 0.8;
    private static final double POOR = 0.4;

    private final Texts texts;
    private final ReadingWords readings;
    private final String evidence;

    /**
     * @param evidence path before the id of a measurement
     */
    CardWords(Texts texts, ReadingWords readings, String evidence) {
        this.texts = texts;
        this.readings = readings;
        this.evidence = evidence;
    }

    private String lang() {
        return texts.locale().getLanguage();
    }

    CardPage.Repair repair(Repair repair) {
        List<Finding> findings = repair.findings();
        return new CardPage.Repair(
                repair.title().in(lang()),
                texts.of("insight.card.gain", repair.gain()),
                repair.gate(),
                findings.stream().limit(FIXES).map(this::fix).toList(),
                Math.max(0, findings.size() - FIXES));
    }

    private CardPage.Fix fix(Finding finding) {
        return new CardPage.Fix(
                readings.finding(finding),
                readings.repair(finding),
                finding.page().map(URI::toString).orElse(""));
    }

    List<CardPage.Aspect> aspects(Rubric rubric, Scorecard card) {
        Map<String, ItemScore> scores =
                card.items().stream()
                        .collect(Collectors.toMap(ItemScore::item, Function.identity()));
        return rubric.aspects().stream().map(aspect -> aspect(aspect, scores)).toList();
    }

    private CardPage.Aspect aspect(Node.Aspect aspect, Map<String, ItemScore> scores) {
        List<Node.Item> items = aspect.items().toList();
        double earned = 0;
        double judged = 0;
        for (Node.Item item : items) {
            ItemScore score = scores.get(item.id());
            if (score != null && score.counts()) {
                earned += score.weight() * score.earned();
                judged += score.weight();
            }
        }
        return new CardPage.Aspect(
                aspect.title().in(lang()),
                judged > 0
                        ? texts.of("insight.card.points", earned, judged)
                        : texts.of("insight.card.points.none"),
                items.stream()
                        .flatMap(item ->
                                Stream.ofNullable(scores.get(item.id()))
                                        .map(score -> item(item, score)))
                        .toList());
    }

    private CardPage.Item item(Node.Item item, ItemScore score) {
        String title = item.title().in(lang());
        return switch (score) {
            case ItemScore.Measured m ->
                    new CardPage.Item(
                            title,
                            value(item, m),
                            points(m),
                            tone(m.share()),
                            evidence + m.measurement().value());
            case ItemScore.Marked m ->
                    new CardPage.Item(
                            title,
                            texts.of("insight.card.marked", m.value(), m.marks().size()),
                            points(m),
                            tone(m.share()),
                            "");
            case ItemScore.Open o ->
                    new CardPage.Item(
                            title,
                            o.why().map(readings::reason).orElse(texts.of("insight.card.open")),
                            texts.of("insight.card.points.none"),
                            Tone.NEUTRAL,
                            "");
        };
    }

    private String value(Node.Item item, ItemScore.Measured score) {
        return item.kind() instanceof ItemKind.Automatic automatic
                ? readings.value(automatic.indicator(), score.value())
                : texts.number(score.value(), 1);
    }

    private String points(ItemScore score) {
        return texts.of("insight.card.points", score.weight() * score.earned(), score.weight());
    }

    private static Tone tone(double share) {
        if (share >= GOOD) {
            return Tone.GOOD;
        }
        return share >= POOR ? Tone.WARN : Tone.BAD;
    }
}
