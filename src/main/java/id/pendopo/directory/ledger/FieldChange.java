package id.pendopo.directory.ledger;

import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One field that becomes different, as words for a person.
 *
 * @param field as in forms and files, as {@code territory}
 * @param before empty if there was nothing
 * @param after empty if there is nothing now
 */
public record FieldChange(String field, String before, String after) {

    /** The fields that differ; all fields with a value if the thing is new. */
    public static List<FieldChange> of(Change change, Roster roster) {
        return switch (change) {
            case Change.OfCity(var before, var after) -> between(city(before), city(after));
            case Change.OfUnit(var before, var after) ->
                    between(before.map(u -> unit(u, roster)).orElse(Map.of()), unit(after, roster));
            case Change.OfOfficial(var before, var after) ->
                    between(
                            before.map(FieldChange::official).orElse(Map.of()),
                            after.map(FieldChange::official).orElse(Map.of()));
            case Change.OfChannel(var before, var after) ->
                    between(
                            before.map(FieldChange::channel).orElse(Map.of()),
                            after.map(FieldChange::channel).orElse(Map.of()));
        };
    }

    private static List<FieldChange> between(
            Map<String, String> before, Map<String, String> after) {
        var fields = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(f -> !fields.contains(f)).forEach(fields::add);
        return fields.stream()
                .map(f -> new FieldChange(f, before.getOrDefault(f, ""), after.getOrDefault(f, "")))
                .filter(c -> !c.before().equals(c.after()))
                .toList();
    }

    private static Map<String, String> city(City city) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", city.name());
        fields.put("zone", city.zone().getId());
        fields.put("host", city.host().orElse(""));
        fields.put("colour", city.colour().hex());
        fields.put("domain", city.domain().orElse(""));
        fields.put("complaint_name", city.complaints().map(c -> c.name()).orElse(""));
        fields.put(
                "complaint_address", city.complaints().map(c -> c.address().toString()).orElse(""));
        return fields;
    }

    private static Map<String, String> unit(Unit unit, Roster roster) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", unit.name());
        fields.put("type", unit.type().code());
        fields.put("parent", unit.parent().map(p -> name(p, roster)).orElse(""));
        fields.put("territory", unit.territory().orElse(""));
        fields.put("aliases", String.join("; ", unit.aliases()));
        fields.put(
                "former_names",
                unit.formerNames().stream()
                        .map(FieldChange::formerName)
                        .collect(Collectors.joining("; ")));
        fields.put("name_confirmed", yes(unit.nameConfirmed()));
        fields.put("active", yes(unit.active()));
        return fields;
    }

    private static Map<String, String> official(Official official) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("official_name", official.name());
        fields.put("position", official.position());
        fields.put("head", yes(official.head()));
        fields.put("acting", yes(official.acting()));
        fields.put("from", day(official.from()));
        fields.put("until", day(official.until()));
        return fields;
    }

    private static Map<String, String> channel(Channel channel) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("network", channel.network().name());
        fields.put("address", channel.address().toString());
        fields.put("owner", channel.owner().orElse(""));
        fields.put("contact", channel.contact().orElse(""));
        fields.put("verification", channel.verification().name());
        fields.put("provenance", channel.provenance().name());
        return fields;
    }

    /** As in files: the name, and its last day in brackets if known. */
    public static String formerName(FormerName former) {
        return former.until().map(day -> former.name() + " (" + day + ")").orElse(former.name());
    }

    private static String name(UnitId unit, Roster roster) {
        return roster.unit(unit).map(Unit::name).orElse(unit.toString());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String yes(boolean value) {
        return Boolean.toString(value);
    }
}
