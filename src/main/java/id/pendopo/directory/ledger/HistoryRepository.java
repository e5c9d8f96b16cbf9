package id.pendopo.directory.ledger;

import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The register's part of the audit trail: what changed in a unit, its officials and channels. */
@Repository
public class HistoryRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient db;

    public HistoryRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * One change.
     *
     * @param act as {@code directory.unit.changed}
     */
    public record Entry(Instant at, String by, String act, List<FieldChange> fields) {}

    /** Changes of the unit, its officials and channels, the newest first. */
    public List<Entry> of(UnitId unit, int most) {
        return db.sql(
                        """
                        select at, actor_name, act, before, after
                          from platform.audit_entry
                         where subject_type = 'unit' and subject_id = :unit
                         order by at desc, id desc
                         limit :most\
                        """)
                .param("unit", unit.toString())
                .param("most", most)
                .query(HistoryRepository::entry)
                .list();
    }

    /** Adds the change as it is seen before it is applied to the roster. */
    void add(Change change, Roster roster, Actor by, Instant at) {
        Subject subject = Subject.of(change);
        List<FieldChange> fields = FieldChange.of(change, roster);
        db.sql(
                        """
                        insert into platform.audit_entry
                               (id, at, actor_id, actor_name, act, subject_type, subject_id, city,
                                before, after)
                        values (:id, :at, :actor, :name, :act, :type, :subject, :city,
                                cast(:before as jsonb), cast(:after as jsonb))\
                        """)
                .param("id", new NewIds(() -> at).any())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", by.id())
                .param("name", by.name())
                .param("act", "directory." + subject.act())
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("city", roster.city().code().value())
                .param("before", json(fields, true))
                .param("after", json(fields, false))
                .update();
    }

    private static String json(List<FieldChange> fields, boolean before) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach(f -> values.put(f.field(), before ? f.before() : f.after()));
        return JSON.writeValueAsString(values);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Map<String, String> before = fields(row, "before");
        Map<String, String> after = fields(row, "after");
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        names.forEach(name ->
                changes.add(
                        new FieldChange(
                                name,
                                before.getOrDefault(name, ""),
                                after.getOrDefault(name, ""))));
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("act"),
                changes);
    }

    private static Map<String, String> fields(ResultSet row, String column) throws SQLException {
        String json = row.getString(column);
        return json == null ? Map.of() : JSON.readValue(json, FIELDS);
    }
}
