package id.pendopo.identity.invitation;

import id.pendopo.identity.AccountId;
import java.time.Instant;
import java.util.UUID;

/** Somebody took the offered role. Heard inside the transaction that grants it. */
public record InvitationAccepted(UUID invitation, AccountId account, Instant at) {}
