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
    private static final int OPEN = 3;
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

    List<CardPage.Repair> repairs(List<Repair> repairs, Rubric rubric, Scorecard card) {
        return repairs.stream()
                .map(r -> repair(r, now(r, rubric, card), repairs.indexOf(r) < OPEN))
                .toList();
    }

    private String now(Repair repair, Rubric rubric, Scorecard card) {
        return rubric.items()
                .filter(item -> item.id().equals(repair.id()))
                .flatMap(item ->
                        card.items().stream()
                                .filter(score -> score.item().equals(item.id()))
                                .map(score -> item(item, score).value()))
                .findFirst()
                .orElse("");
    }

    private CardPage.Repair repair(Repair repair, String now, boolean open) {
        Map<String, List<Finding>> kinds =
                repair.findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::code, LinkedHashMap::new, Collectors.toList()));
        return new CardPage.Repair(
                repair.title().in(lang()),
                texts.of("insight.card.gain", repair.gain()),
                repair.gate(),
                repair.findings().isEmpty() ? now : "",
                toldOnce(kinds.values().stream().map(this::fix).toList()),
                open);
    }

    /** Where all fixes are on the same pages, these stand below the last of them. */
    private static List<CardPage.Fix> toldOnce(List<CardPage.Fix> fixes) {
        if (fixes.stream().map(CardPage.Fix::pages).distinct().count() != 1) {
            return fixes;
        }
        var nowhere = new CardPage.Listed(List.of(), List.of());
        return fixes.stream()
                .map(fix ->
                        fix == fixes.getLast()
                                ? fix
                                : new CardPage.Fix(fix.found(), fix.repair(), nowhere))
                .toList();
    }

    private CardPage.Fix fix(List<Finding> kind) {
        List<String> found = kind.stream().map(readings::finding).distinct().toList();
        List<String> pages =
                kind.stream()
                        .flatMap(f -> f.page().stream())
                        .map(URI::toString)
                        .distinct()
                        .toList();
        return new CardPage.Fix(listed(found), readings.repair(kind.getFirst()), listed(pages));
    }

    private static CardPage.Listed listed(List<String> all) {
        return new CardPage.Listed(
                all.stream().limit(LISTED).toList(), all.stream().skip(LISTED).toList());
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
                            marked(item, m),
                            points(m),
                            tone(m.share()),
                            m.marks().stream()
                                    .flatMap(mark -> mark.proof().stream())
                                    .findFirst()
                                    .map(URI::toString)
                                    .orElse(""));
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

    private String marked(Node.Item item, ItemScore.Marked score) {
        boolean agreed = score.value() == 0 || score.value() == 1;
        if (item.kind() instanceof ItemKind.YesNo && agreed) {
            String word = texts.of(score.value() == 1 ? "insight.value.yes" : "insight.value.no");
            return texts.of("insight.card.marked.word", word, score.marks().size());
        }
        return texts.of("insight.card.marked", score.value(), score.marks().size());
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
