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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scorecard in words. */
final class CardWords {
    private static final int LISTED = 3;
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
        Map<String, List<Finding>> kinds =
                repair.findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::code, LinkedHashMap::new, Collectors.toList()));
        return new CardPage.Repair(
                repair.title().in(lang()),
                texts.of("insight.card.gain", repair.gain()),
                repair.gate(),
                kinds.values().stream().map(this::fix).toList());
    }

    private CardPage.Fix fix(List<Finding> kind) {
        List<String> found = kind.stream().map(readings::finding).distinct().toList();
        List<String> pages =
                kind.stream()
                        .flatMap(f -> f.page().stream())
                        .map(URI::toString)
                        .distinct()
                        .toList();
        int listed = Math.max(Math.min(found.size(), LISTED), Math.min(pages.size(), LISTED));
        return new CardPage.Fix(
                found.stream().limit(LISTED).toList(),
                readings.repair(kind.getFirst()),
                pages.stream().limit(LISTED).toList(),
                Math.max(found.size(), pages.size()) - listed);
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
