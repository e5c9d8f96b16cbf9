package id.pendopo.directory.ledger;

import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditEntry;
import id.pendopo.platform.audit.AuditTrail;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The register's part of the audit trail: what changed in a unit, its officials and channels. */
@Component
public final class History {
    static final String UNIT = "directory.unit";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final AuditTrail trail;

    public History(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * One change.
     *
     * @param act as {@code directory.unit.changed}
     * @param fields only those that differ
     */
    public record Entry(Instant at, String by, String act, List<FieldChange> fields) {}

    /** Changes of the unit, its officials and channels, the newest first. */
    public List<Entry> of(UnitId unit, int most) {
        return trail.historyOf(UNIT, unit, most).stream().map(History::entry).toList();
    }

    /** Adds the change as it is seen before it is applied to the roster. */
    void add(Change change, Roster roster, Actor by) {
        Told told = Told.of(change, roster.city().code().value());
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        for (FieldChange field : FieldChange.of(change, roster)) {
            before.put(field.field(), field.before());
            after.put(field.field(), field.after());
        }
        trail.record(by, "directory." + told.act(), told.subject(), before, after);
    }

    private static Entry entry(AuditEntry entry) {
        Map<String, String> before = fields(entry.before().orElse("{}"));
        Map<String, String> after = fields(entry.after().orElse("{}"));
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return new Entry(
                entry.at(),
                entry.actorName(),
                entry.act(),
                names.stream()
                        .map(name ->
                                new FieldChange(
                                        name,
                                        before.getOrDefault(name, ""),
                                        after.getOrDefault(name, "")))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList());
    }

    private static Map<String, String> fields(String json) {
        return JSON.readValue(json, FIELDS);
    }
}
