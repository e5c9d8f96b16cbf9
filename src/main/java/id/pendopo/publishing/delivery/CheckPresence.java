package id.pendopo.publishing.delivery;

import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.proof.Presence;
import id.pendopo.publishing.proof.ProofRepository;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Looks again at published posts whether they are really there. */
@Component
public class CheckPresence {
    private static final int MOST_AT_ONCE = 100;
    private final ProofRepository proofs;
    private final DeliveryRepository deliveries;
    private final Networked networked;
    private final InstantSource clock;

    public CheckPresence(
            ProofRepository proofs,
            DeliveryRepository deliveries,
            Networked networked,
            InstantSource clock) {
        this.proofs = proofs;
        this.deliveries = deliveries;
        this.networked = networked;
        this.clock = clock;
    }

    /** Every look that is due. */
    public void all() {
        proofs.due(clock.instant(), MOST_AT_ONCE).forEach(this::look);
    }

    private void look(Presence due) {
        Instant now = clock.instant();
        Presence.Result result =
                deliveries
                        .find(due.delivery())
                        .filter(d -> d.state().isOut())
                        .map(d -> seen(d, now))
                        .orElse(Presence.Result.CANNOT_TELL);
        proofs.seen(due, result, now);
    }

    private Presence.Result seen(Delivery delivery, Instant now) {
        Found found =
                networked
                        .work(delivery, delivery.subject().postVersion(), now)
                        .flatMap(work ->
                                delivery.remote()
                                        .map(post -> networked.standing(delivery, work, post)))
                        .orElseGet(() -> new Found.CannotTell("no access"));
        return switch (found) {
            case Found.There there -> Presence.Result.THERE;
            case Found.NotThere none -> Presence.Result.GONE;
            case Found.CannotTell unclear -> Presence.Result.CANNOT_TELL;
        };
    }
}
