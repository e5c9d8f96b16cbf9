package id.pendopo.insight.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.assessment.Band;
import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Scorecard;
import id.pendopo.observatory.Unmeasured;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit's score with everything it is computed from; absent members are unknown. The score is 100
 * times the sum of weight times share over the sum of weight of all items with a share, in the
 * order of the list, then lowered to the smallest cap of a failed gate.
 *
 * @param uncapped the score before gates
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CardJson(
        String unit,
        String rubric,
        String rubricVersion,
        Optional<Double> score,
        Optional<Double> uncapped,
        Optional<String> grade,
        double coverage,
        boolean ranked,
        List<Item> items,
        List<Gate> gates) {

    /**
     * One item.
     *
     * @param measurement whose proof is at {@code /unit/SLUG/bukti/ID}
     * @param marks how many people gave a mark
     * @param reason why there is no share
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String item,
            double weight,
            Optional<Double> share,
            Optional<Double> value,
            Optional<UUID> measurement,
            Optional<Integer> marks,
            Optional<String> reason) {

        static Item of(ItemScore score) {
            return switch (score) {
                case ItemScore.Measured m ->
                        new Item(
                                m.item(),
                                m.weight(),
                                Optional.of(m.share()),
                                Optional.of(m.value()),
                                Optional.of(m.measurement().value()),
                                Optional.empty(),
                                Optional.empty());
                case ItemScore.Marked m ->
                        new Item(
                                m.item(),
                                m.weight(),
                                Optional.of(m.share()),
                                Optional.of(m.value()),
                                Optional.empty(),
                                Optional.of(m.marks().size()),
                                Optional.empty());
                case ItemScore.Open o ->
                        new Item(
                                o.item(),
                                o.weight(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(o.why().map(CardJson::word).orElse("not-judged-yet")));
            };
        }
    }

    /** One gate; state is passed, failed or unknown. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Gate(
            String gate,
            String state,
            Optional<Double> value,
            Optional<Double> cap,
            Optional<UUID> measurement) {

        static Gate of(GateResult result) {
            return switch (result) {
                case GateResult.Passed p ->
                        new Gate(
                                p.gate(),
                                "passed",
                                Optional.of(p.value()),
                                Optional.empty(),
                                Optional.of(p.measurement().value()));
                case GateResult.Failed f ->
                        new Gate(
                                f.gate(),
                                "failed",
                                Optional.of(f.value()),
                                Optional.of(f.cap()),
                                Optional.of(f.measurement().value()));
                case GateResult.Unknown u ->
                        new Gate(
                                u.gate(),
                                "unknown",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
            };
        }
    }

    static CardJson of(String unit, Scorecard card) {
        return new CardJson(
                unit,
                card.rubric().id(),
                card.rubric().version(),
                card.score(),
                card.uncapped(),
                card.band().map(Band::id),
                card.coverage(),
                card.ranked(),
                card.items().stream().map(Item::of).toList(),
                card.gates().stream().map(Gate::of).toList());
    }

    private static String word(Unmeasured why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
