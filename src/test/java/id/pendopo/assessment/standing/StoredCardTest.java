package id.pendopo.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemScore;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Unmeasured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StoredCardTest {
    private static final MeasurementId MEASURED = new MeasurementId(new UUID(1, 2));

    @Test
    void doubles_come_back_with_the_same_bits() {
        double[] all = doubles().toArray();
        var items = new ArrayList<ItemScore>();
        for (int i = 0; i + 2 < all.length; i += 3) {
            items.add(measured("m" + i, all[i], all[i + 1], all[i + 2]));
            items.add(new ItemScore.Marked("k" + i, all[i], List.of(), all[i + 1], all[i + 2]));
        }

        List<ItemScore> back = StoredCard.items(StoredCard.items(items));

        assertThat(bits(back)).isEqualTo(bits(items));
        assertThat(back).isEqualTo(items);
    }

    @Test
    void gates_come_back_with_the_same_bits() {
        List<GateResult> gates = new ArrayList<>();
        doubles()
                .forEach(number -> {
                    gates.add(new GateResult.Passed("p", MEASURED, number));
                    gates.add(new GateResult.Failed("f", MEASURED, number, 40, List.of()));
                });
        gates.add(new GateResult.Unknown("u", Optional.of(Unmeasured.SITE_NOT_READ)));
        gates.add(new GateResult.Unknown("n", Optional.empty()));

        assertThat(StoredCard.gates(StoredCard.gates(gates))).isEqualTo(gates);
    }

    @Test
    void what_was_not_measured_keeps_its_reason() {
        var items = new ArrayList<ItemScore>();
        for (Unmeasured why : Unmeasured.values()) {
            items.add(new ItemScore.Open(why.name(), 2.5, Optional.of(why)));
        }
        items.add(new ItemScore.Open("never", 2.5, Optional.empty()));

        assertThat(StoredCard.items(StoredCard.items(items))).isEqualTo(items);
    }

    /** Shares of every size, subnormal ones too, sums that are not round, and the ends. */
    private static DoubleStream doubles() {
        var random = new Random(11);
        DoubleStream shares =
                DoubleStream.generate(() -> Math.scalb(random.nextDouble(), -random.nextInt(1100)))
                        .limit(3000);
        DoubleStream any =
                DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong()))
                        .filter(Double::isFinite)
                        .limit(3000);
        DoubleStream ends =
                DoubleStream.of(
                        0,
                        1,
                        0.1 + 0.2,
                        Double.MIN_VALUE,
                        Double.MIN_NORMAL,
                        Math.nextDown(Double.MIN_NORMAL),
                        Math.nextDown(1.0),
                        Double.MAX_VALUE,
                        1e23);
        return DoubleStream.concat(ends, DoubleStream.concat(shares, any));
    }

    private static List<Long> bits(List<ItemScore> items) {
        return items.stream()
                .flatMap(item ->
                        switch (item) {
                            case ItemScore.Measured m ->
                                    DoubleStream.of(m.weight(), m.value(), m.share()).boxed();
                            case ItemScore.Marked m ->
                                    DoubleStream.of(m.weight(), m.value(), m.share()).boxed();
                            case ItemScore.Open o -> DoubleStream.of(o.weight()).boxed();
                        })
                .map(Double::doubleToRawLongBits)
                .toList();
    }

    private static ItemScore measured(String item, double weight, double value, double share) {
        return new ItemScore.Measured(item, weight, MEASURED, value, share, List.of());
    }
}
