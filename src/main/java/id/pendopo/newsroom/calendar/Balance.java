package id.pendopo.newsroom.calendar;

import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a unit's public stories spread over its fields of work.
 *
 * @param fields in the unit's order, those without a story too; empty if its fields are not listed
 * @param other stories whose field is not in the list, by that field
 * @param untold stories that name no field
 */
public record Balance(
        UnitId unit, long stories, List<Share> fields, List<Share> other, long untold) {

    /**
     * One field.
     *
     * @param last when its last story of the period came; empty if there is none: a gap
     */
    public record Share(String field, long stories, Optional<Instant> last) {
        public boolean gap() {
            return stories == 0;
        }
    }

    /** Listed fields that have no story. */
    public long gaps() {
        return fields.stream().filter(Share::gap).count();
    }

    /** The share in whole percent of all stories of the unit; 0 if it has none. */
    public long percent(long count) {
        return stories == 0 ? 0 : Math.round(100.0 * count / stories);
    }

    static Balance of(UnitId unit, List<String> listed, List<FieldCount> counts) {
        Map<String, FieldCount> byField = new HashMap<>();
        counts.forEach(c -> byField.put(c.field(), c));
        var known = new HashSet<String>();
        var fields = new ArrayList<Share>();
        for (String name : listed) {
            String key = name.toLowerCase(Locale.ROOT);
            known.add(key);
            fields.add(share(name, Optional.ofNullable(byField.get(key))));
        }
        List<Share> other =
                counts.stream()
                        .filter(c -> !c.field().isEmpty() && !known.contains(c.field()))
                        .sorted(Comparator.comparing(FieldCount::stories).reversed())
                        .map(c -> share(c.field(), Optional.of(c)))
                        .toList();
        return new Balance(
                unit,
                counts.stream().mapToLong(FieldCount::stories).sum(),
                List.copyOf(fields),
                other,
                Optional.ofNullable(byField.get("")).map(FieldCount::stories).orElse(0L));
    }

    private static Share share(String name, Optional<FieldCount> count) {
        return new Share(
                name, count.map(FieldCount::stories).orElse(0L), count.map(FieldCount::last));
    }
}
