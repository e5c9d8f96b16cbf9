package id.pendopo.platform.audit;

import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trail of every change of state. Written in the transaction of the change, so that neither
 * exists without the other; the database refuses to change or remove an entry.
 */
@Service
public class AuditTrail {
    private final AuditRepository entries;
    private final InstantSource clock;
    private final JsonMapper json;

    AuditTrail(AuditRepository entries, InstantSource clock, JsonMapper json) {
        this.entries = entries;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Adds an entry.
     *
     * @param before any value that has a form as JSON; null if the subject was made by this act
     * @param after likewise; null if the subject is gone. Never passwords, keys or a citizen's
     *     words
     */
    public void record(
            Actor actor,
            String act,
            Subject subject,
            @Nullable Object before,
            @Nullable Object after) {
        entries.add(clock.instant(), actor, act, subject, written(before), written(after));
    }

    /** The latest entries of one subject, newest first. */
    public List<AuditEntry> historyOf(String type, Object id, int limit) {
        return entries.ofSubject(type, id.toString(), limit);
    }

    /** The latest entries of a city, newest first. */
    public List<AuditEntry> historyOfCity(String city, int limit) {
        return entries.ofCity(city, limit);
    }

    private Optional<String> written(@Nullable Object state) {
        return state == null ? Optional.empty() : Optional.of(json.writeValueAsString(state));
    }
}
