package id.pendopo.identity.invitation;

import id.pendopo.identity.account.Trail;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an invitation back before it is accepted. The caller has asked who may. */
@Component
public class RevokeInvitation {
    private final InvitationRepository invitations;
    private final Trail trail;
    private final InstantSource clock;

    RevokeInvitation(InvitationRepository invitations, Trail trail, InstantSource clock) {
        this.invitations = invitations;
        this.trail = trail;
        this.clock = clock;
    }

    /** False if it was accepted or revoked before. */
    @Transactional
    public boolean revoke(Invitation invitation, Actor by) {
        boolean revoked = invitations.revoke(invitation.id(), clock.instant());
        if (revoked) {
            trail.role(by, "offer-revoked", invitation.account(), invitation.office());
        }
        return revoked;
    }
}
