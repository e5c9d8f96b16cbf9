package id.pendopo.identity.key;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a key for a program. It can do no more than who makes it. */
@Component
public class CreateKey {
    /** What people forget, ends: no key works longer than a year. */
    public static final Duration LONGEST = Duration.ofDays(365);

    public static final int LONGEST_LABEL = 80;

    private final ApiKeyRepository keys;
    private final KeyTrail trail;
    private final InstantSource clock;

    CreateKey(ApiKeyRepository keys, KeyTrail trail, InstantSource clock) {
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param unit empty for the whole city
     */
    public record Order(
            String label,
            Set<String> permissions,
            String city,
            Optional<UnitId> unit,
            Duration works) {
        public Order {
            label = label.strip();
            permissions = Set.copyOf(permissions);
        }

        Scope scope() {
            return unit.map(id -> Scope.unit(city, id.value())).orElseGet(() -> Scope.city(city));
        }
    }

    /** How it went. */
    public sealed interface Outcome {
        /**
         * @param secret shown once, for the database keeps no more than its hash
         */
        record Created(ApiKey key, KeySecret secret) implements Outcome {}

        record Refused(Set<Reason> why) implements Outcome {
            public Refused {
                why = Set.copyOf(why);
            }
        }
    }

    /** Why no key was made. */
    public enum Reason {
        LABEL_MISSING,
        LABEL_TOO_LONG,
        NOTHING_ALLOWED,
        /** Nobody gives what one does not have there. */
        NOT_ONES_OWN,
        TERM_WRONG
    }

    /** Refuses with all reasons at once; demands that the actor keeps the keys of the place. */
    @Transactional
    public Outcome create(Order order, Actor by) {
        by.demand(IdentityPermission.KEYS, order.scope());
        Set<Reason> reasons = reasons(order, by);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        Instant now = clock.instant();
        KeySecret secret = KeySecret.create();
        var key =
                new ApiKey(
                        UUID.randomUUID(),
                        order.label(),
                        secret.prefix(),
                        order.permissions(),
                        order.city(),
                        order.unit(),
                        new AccountId(by.id()),
                        now,
                        now.plus(order.works()),
                        Optional.empty(),
                        Optional.empty());
        keys.add(key, secret.hash());
        trail.created(by, key);
        return new Outcome.Created(key, secret);
    }

    private static Set<Reason> reasons(Order order, Actor by) {
        var reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(reasonsAnywhere(order));
        if (!order.permissions().stream().allMatch(p -> by.may(p, order.scope()))) {
            reasons.add(Reason.NOT_ONES_OWN);
        }
        return reasons;
    }

    /** What is wrong with the order wherever the key shall hold. */
    public static Set<Reason> reasonsAnywhere(Order order) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (order.label().isEmpty()) {
            reasons.add(Reason.LABEL_MISSING);
        }
        if (order.label().length() > LONGEST_LABEL) {
            reasons.add(Reason.LABEL_TOO_LONG);
        }
        if (order.permissions().isEmpty()) {
            reasons.add(Reason.NOTHING_ALLOWED);
        }
        if (!order.works().isPositive() || order.works().compareTo(LONGEST) > 0) {
            reasons.add(Reason.TERM_WRONG);
        }
        return reasons;
    }
}
