package id.pendopo.identity.key;

import id.pendopo.identity.IdentityPermission;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a key stop working, for good and at once. */
@Component
public class RevokeKey {
    private final ApiKeyRepository keys;
    private final KeyTrail trail;
    private final InstantSource clock;

    RevokeKey(ApiKeyRepository keys, KeyTrail trail, InstantSource clock) {
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** False if it was revoked before; demands that the actor keeps the keys of its place. */
    @Transactional
    public boolean revoke(ApiKey key, Actor by) {
        by.demand(IdentityPermission.KEYS, key.scope());
        boolean revoked = keys.revoke(key.id(), clock.instant());
        if (revoked) {
            trail.revoked(by, key);
        }
        return revoked;
    }
}
