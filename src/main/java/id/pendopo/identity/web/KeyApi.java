package id.pendopo.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.identity.key.ApiKey;
import id.pendopo.identity.key.KeyPrincipal;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.web.Needs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program what its key is good for. */
@RestController
class KeyApi {
    /**
     * A key as its program sees it.
     *
     * @param unit the id of the unit; absent for a key of the whole city
     * @param permissions what it may do now
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record KeyJson(
            String label,
            String city,
            Optional<UUID> unit,
            List<String> permissions,
            Instant expires) {}

    @Needs(Needs.SIGNED_IN)
    @GetMapping("/api/v1/key")
    KeyJson key(@AuthenticationPrincipal KeyPrincipal principal, Actor actor) {
        ApiKey key = principal.key();
        return new KeyJson(
                key.label(),
                key.city(),
                key.unit().map(unit -> unit.value()),
                actor.granted().stream().map(Granted::permission).sorted().toList(),
                key.expires());
    }
}
