package id.pendopo.identity.key;

import id.pendopo.identity.AccountId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is written into the audit trail about keys; never a secret. */
@Component
class KeyTrail {
    private static final String KEY = "identity.api-key";
    private final AuditTrail audit;

    KeyTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void created(Actor by, ApiKey key) {
        audit.record(
                by,
                KEY + ".created",
                subject(key),
                null,
                Map.of(
                        "label", key.label(),
                        "permissions", key.permissions().stream().sorted().toList(),
                        "expires", key.expires()));
    }

    void revoked(Actor by, ApiKey key) {
        audit.record(by, KEY + ".revoked", subject(key), Map.of("label", key.label()), null);
    }

    void given(Actor by, ApiKey key, AccountId to) {
        audit.record(
                by,
                KEY + ".given",
                subject(key),
                Map.of("responsible", key.responsible().toString()),
                Map.of("responsible", to.toString()));
    }

    private static Subject subject(ApiKey key) {
        return Subject.inCity(KEY, key.id(), key.city());
    }
}
