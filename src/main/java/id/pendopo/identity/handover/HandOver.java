package id.pendopo.identity.handover;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.account.Trail;
import id.pendopo.identity.invitation.Invite;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a unit's operator over to a successor, all in one act and one transaction. */
@Component
public class HandOver {
    private final HandOverRepository handOvers;
    private final GrantRepository grants;
    private final Invite invite;
    private final Places places;
    private final Trail trail;
    private final InstantSource clock;

    HandOver(
            HandOverRepository handOvers,
            GrantRepository grants,
            Invite invite,
            Places places,
            Trail trail,
            InstantSource clock) {
        this.handOvers = handOvers;
        this.grants = grants;
        this.invite = invite;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param predecessor whose role ends; empty if the unit has no operator
     * @param day on which it ends; only with {@link Ending#ON_DAY}
     */
    public record Order(
            String city,
            UnitId unit,
            Optional<AccountId> predecessor,
            Mail successor,
            String successorName,
            Ending ending,
            Optional<LocalDate> day) {}

    /** How it went. */
    public sealed interface Outcome {
        /**
         * @param path of the successor's link, shown once
         */
        record Begun(String path) implements Outcome {}

        record Refused(Reason why) implements Outcome {}
    }

    /** Why nothing was changed. */
    public enum Reason {
        NOT_THE_OPERATOR,
        DAY_MISSING,
        DAY_PAST,
        SAME_PERSON,
        ALREADY_OPERATOR,
        ACCOUNT_LOCKED,
        UNKNOWN_PLACE
    }

    @Transactional
    public Outcome begin(Order order, Actor by, String origin) {
        Instant now = clock.instant();
        Optional<Grant> ending = order.predecessor().flatMap(p -> operatorGrant(order, p, now));
        if (order.predecessor().isPresent() && ending.isEmpty()) {
            return new Outcome.Refused(Reason.NOT_THE_OPERATOR);
        }
        Optional<Reason> fault = dayFault(order, now);
        if (fault.isPresent()) {
            return new Outcome.Refused(fault.get());
        }
        var office = new Office(Role.UNIT_OPERATOR, order.city(), Optional.of(order.unit()));
        return switch (invite.invite(
                order.successor(), order.successorName(), office, by, Optional.of(origin))) {
            case Invite.Outcome.Refused(var why) -> new Outcome.Refused(reason(order, ending, why));
            case Invite.Outcome.Invited invited -> {
                handOvers.add(order, invited.account(), invited.invitation(), by, now);
                ending.ifPresent(grant -> endIfDated(order, grant, now));
                trail.role(by, "handed-over", invited.account(), office);
                yield new Outcome.Begun(invited.path());
            }
        };
    }

    private void endIfDated(Order order, Grant grant, Instant now) {
        switch (order.ending()) {
            case AT_ONCE -> grants.end(grant.id(), now);
            case ON_DAY ->
                    grants.end(
                            grant.id(),
                            order.day()
                                    .orElseThrow()
                                    .atStartOfDay(places.zone(order.city()))
                                    .toInstant());
            case AT_ACCEPTANCE -> {
                // Ends when the successor accepts.
            }
        }
    }

    private Optional<Reason> dayFault(Order order, Instant now) {
        if (order.ending() != Ending.ON_DAY) {
            return Optional.empty();
        }
        if (order.day().isEmpty()) {
            return Optional.of(Reason.DAY_MISSING);
        }
        LocalDate today = LocalDate.ofInstant(now, places.zone(order.city()));
        return order.day().get().isAfter(today) ? Optional.empty() : Optional.of(Reason.DAY_PAST);
    }

    private Optional<Grant> operatorGrant(Order order, AccountId account, Instant now) {
        return grants.in(order.unit()).stream()
                .filter(g -> g.office().role() == Role.UNIT_OPERATOR)
                .filter(g -> g.office().city().equals(order.city()))
                .filter(g -> g.account().equals(account) && g.holds(now))
                .findFirst();
    }

    private static Reason reason(Order order, Optional<Grant> ending, Invite.Reason why) {
        return switch (why) {
            case ALREADY_HOLDS -> ending.isPresent() ? Reason.SAME_PERSON : Reason.ALREADY_OPERATOR;
            case ACCOUNT_LOCKED -> Reason.ACCOUNT_LOCKED;
            case UNKNOWN_PLACE, INVITATION_DONE -> Reason.UNKNOWN_PLACE;
        };
    }
}
