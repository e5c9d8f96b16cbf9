package id.pendopo.identity.handover;

import id.pendopo.directory.CityCode;
import id.pendopo.identity.OperatorHandedOver;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.invitation.InvitationAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the predecessor's role when the successor accepts; in the very same transaction. */
@Component
class CompleteHandOver {
    private final HandOverRepository handOvers;
    private final GrantRepository grants;
    private final ApplicationEventPublisher events;

    CompleteHandOver(
            HandOverRepository handOvers,
            GrantRepository grants,
            ApplicationEventPublisher events) {
        this.handOvers = handOvers;
        this.grants = grants;
        this.events = events;
    }

    @EventListener
    void on(InvitationAccepted accepted) {
        handOvers
                .accept(accepted.invitation(), accepted.at())
                .ifPresent(handOver -> complete(handOver, accepted));
    }

    private void complete(HandOverRepository.Waiting handOver, InvitationAccepted accepted) {
        if (handOver.ending() == Ending.AT_ACCEPTANCE) {
            handOver.predecessor()
                    .flatMap(predecessor ->
                            grants.in(handOver.unit()).stream()
                                    .filter(g -> g.account().equals(predecessor))
                                    .filter(g -> isOperator(g) && g.holds(accepted.at()))
                                    .findFirst())
                    .ifPresent(grant -> grants.end(grant.id(), accepted.at()));
        }
        events.publishEvent(
                new OperatorHandedOver(
                        new CityCode(handOver.city()),
                        handOver.unit(),
                        handOver.predecessor(),
                        accepted.account(),
                        accepted.at()));
    }

    private static boolean isOperator(Grant grant) {
        return grant.office().role() == Role.UNIT_OPERATOR;
    }
}
