package id.pendopo.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.fixture.TestDatabase;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class AuditTrailIT {
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Actor SARI = new Actor(UUID.randomUUID(), "Sari", Set.of());

    private final JdbcClient db = TestDatabase.fresh().jdbc();
    private final AuditTrail trail =
            new AuditTrail(new AuditRepository(db), InstantSource.fixed(NOON), JsonMapper.shared());

    private record Unit(String name) {}

    @Test
    void tells_who_changed_what_from_what_to_what() {
        var subject = Subject.inCity("directory.unit", "7", "35.73");
        trail.record(SARI, "directory.unit.added", subject, null, new Unit("Dinkes"));
        trail.record(
                SARI, "directory.unit.renamed", subject, new Unit("Dinkes"), new Unit("Dinsos"));

        var history = trail.historyOf("directory.unit", "7", 10);

        assertThat(history)
                .extracting(AuditEntry::act)
                .containsExactly("directory.unit.renamed", "directory.unit.added");
        assertThat(history.getFirst())
                .satisfies(e -> {
                    assertThat(e.at()).isEqualTo(NOON);
                    assertThat(e.actorName()).isEqualTo("Sari");
                    assertThat(e.before()).hasValue("{\"name\": \"Dinkes\"}");
                    assertThat(e.after()).hasValue("{\"name\": \"Dinsos\"}");
                });
        assertThat(history.getLast().before()).isEmpty();
    }

    @Test
    void keeps_cities_apart() {
        trail.record(SARI, "x.done", Subject.inCity("x", "1", "35.73"), null, "a");
        trail.record(SARI, "x.done", Subject.inCity("x", "2", "53.71"), null, "b");
        trail.record(SARI, "x.done", Subject.everywhere("x", "3"), null, "c");

        assertThat(trail.historyOfCity("35.73", 10))
                .extracting(e -> e.subject().id())
                .containsExactly("1");
    }

    @Test
    void lets_nobody_change_or_remove_an_entry() {
        trail.record(SARI, "x.done", Subject.everywhere("x", "1"), null, "a");

        for (String sql :
                new String[] {
                    "update platform.audit_entry set actor_name = 'Budi'",
                    "delete from platform.audit_entry",
                    "truncate platform.audit_entry"
                }) {
            assertThatThrownBy(() -> db.sql(sql).update())
                    .as(sql)
                    .hasMessageContaining("only ever added to");
        }
    }
}
