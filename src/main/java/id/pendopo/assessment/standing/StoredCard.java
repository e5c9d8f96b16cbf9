package id.pendopo.assessment.standing;

import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemScore;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Unmeasured;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Items and gates of a card as JSON, without the findings: those stay with the measurement that the
 * item names. Doubles are written so that they read back to the same bits.
 */
public final class StoredCard {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<Gate>> GATES = new TypeReference<>() {};

    private StoredCard() {}

    /** One item, flat: measured if it has a measurement, marked if it has a value without one. */
    record Item(
            String item,
            double weight,
            @Nullable UUID measurement,
            @Nullable Double value,
            @Nullable Double share,
            @Nullable Unmeasured why) {}

    /** One gate, flat. */
    record Gate(
            String gate,
            @Nullable UUID measurement,
            @Nullable Double value,
            @Nullable Double cap,
            @Nullable Unmeasured why) {}

    public static String items(List<ItemScore> items) {
        return JSON.writeValueAsString(items.stream().map(StoredCard::item).toList());
    }

    public static String gates(List<GateResult> gates) {
        return JSON.writeValueAsString(gates.stream().map(StoredCard::gate).toList());
    }

    public static List<ItemScore> items(String json) {
        return JSON.readValue(json, ITEMS).stream().map(StoredCard::item).toList();
    }

    public static List<GateResult> gates(String json) {
        return JSON.readValue(json, GATES).stream().map(StoredCard::gate).toList();
    }

    private static Item item(ItemScore score) {
        return switch (score) {
            case ItemScore.Measured m ->
                    new Item(
                            m.item(),
                            m.weight(),
                            m.measurement().value(),
                            m.value(),
                            m.share(),
                            null);
            case ItemScore.Marked m ->
                    new Item(m.item(), m.weight(), null, m.value(), m.share(), null);
            case ItemScore.Open o ->
                    new Item(o.item(), o.weight(), null, null, null, o.why().orElse(null));
        };
    }

    private static ItemScore item(Item stored) {
        Double value = stored.value();
        Double share = stored.share();
        if (value == null || share == null) {
            return new ItemScore.Open(
                    stored.item(), stored.weight(), Optional.ofNullable(stored.why()));
        }
        UUID measurement = stored.measurement();
        return measurement == null
                ? new ItemScore.Marked(stored.item(), stored.weight(), List.of(), value, share)
                : new ItemScore.Measured(
                        stored.item(),
                        stored.weight(),
                        new MeasurementId(measurement),
                        value,
                        share,
                        List.of());
    }

    private static Gate gate(GateResult result) {
        return switch (result) {
            case GateResult.Passed p ->
                    new Gate(p.gate(), p.measurement().value(), p.value(), null, null);
            case GateResult.Failed f ->
                    new Gate(f.gate(), f.measurement().value(), f.value(), f.cap(), null);
            case GateResult.Unknown u -> new Gate(u.gate(), null, null, null, u.why().orElse(null));
        };
    }

    private static GateResult gate(Gate stored) {
        UUID measurement = stored.measurement();
        Double value = stored.value();
        Double cap = stored.cap();
        if (measurement == null || value == null) {
            return new GateResult.Unknown(stored.gate(), Optional.ofNullable(stored.why()));
        }
        var id = new MeasurementId(measurement);
        return cap == null
                ? new GateResult.Passed(stored.gate(), id, value)
                : new GateResult.Failed(stored.gate(), id, value, cap, List.of());
    }
}
