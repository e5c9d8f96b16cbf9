package id.pendopo.publishing.delivery;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PostFailed;
import id.pendopo.publishing.PostPublished;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.post.Person;
import id.pendopo.publishing.proof.ProofRepository;
import id.pendopo.publishing.proof.Snapshot;
import id.pendopo.publishing.proof.Witness;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps each move with all that belongs to it in one transaction: the row, the step, the proof, the
 * account, the event. A worker's move is kept under its fence only; a person's needs none, but both
 * name the version they saw.
 */
@Component
public class Keep {
    private final DeliveryRepository deliveries;
    private final LaneRepository lanes;
    private final DeliveryStepRepository steps;
    private final ProofRepository proofs;
    private final AccountLinkRepository links;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final PublishingSettings settings;

    public Keep(
            DeliveryRepository deliveries,
            LaneRepository lanes,
            DeliveryStepRepository steps,
            ProofRepository proofs,
            AccountLinkRepository links,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            PublishingSettings settings) {
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.steps = steps;
        this.proofs = proofs;
        this.links = links;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * A worker's move.
     *
     * @return the delivery further on; empty if a person changed it since it was seen
     * @throws LostLease if somebody else holds the account
     */
    Optional<Delivery> keep(Delivery seen, Verdict verdict, Call call, long fence, Instant now) {
        return transactions.execute(status -> {
            fenced(seen, fence);
            return kept(seen, verdict, call, Optional.empty(), Witness.NETWORK, now);
        });
    }

    /** Arms it: the attempt and what it will send, before anything irreversible. */
    Optional<Delivery> arm(Delivery seen, Way armed, Snapshot sent, long fence, Instant now) {
        return transactions.execute(status -> {
            fenced(seen, fence);
            var kept =
                    kept(seen, Verdict.of(armed), Call.ARM, Optional.empty(), Witness.NETWORK, now);
            kept.ifPresent(d ->
                    proofs.begin(
                            armed.attempt().orElseThrow().id(),
                            d.id(),
                            d.subject().postVersion(),
                            sent,
                            now));
            return kept;
        });
    }

    /** What a look has found. */
    Optional<Delivery> found(Delivery seen, Verdict verdict, long fence, Instant now) {
        return transactions.execute(status -> {
            fenced(seen, fence);
            return kept(seen, verdict, Call.LOOK, Optional.empty(), Witness.LOOK, now);
        });
    }

    /**
     * The answer of a call whose lease was lost meanwhile, or that a person was faster than: it is
     * true all the same, if it answers the attempt that is still open.
     */
    void late(Delivery witnessed, Verdict verdict, Instant now) {
        transactions.executeWithoutResult(status ->
                deliveries
                        .find(witnessed.id())
                        .filter(d -> sameAttempt(d, witnessed))
                        .filter(d -> verdict.published().isPresent())
                        .filter(d -> d.state().mayBecome(DeliveryState.PUBLISHED))
                        .ifPresent(d ->
                                kept(
                                        d,
                                        Verdict.published(
                                                d.way()
                                                        .to(DeliveryState.PUBLISHED, Way.NEVER)
                                                        .well(),
                                                verdict.published().get()),
                                        Call.FINISH,
                                        Optional.empty(),
                                        Witness.NETWORK,
                                        now)));
    }

    /** A person's move, in the transaction of the act. */
    Optional<Delivery> act(Delivery seen, Verdict verdict, Call call, Actor by, Instant now) {
        return kept(seen, verdict, call, Optional.of(Person.of(by)), Witness.PERSON, now)
                .map(after -> {
                    record(by, "publishing.delivery." + name(call), seen, after);
                    return after;
                });
    }

    private Optional<Delivery> kept(
            Delivery seen,
            Verdict verdict,
            Call call,
            Optional<Person> by,
            Witness witness,
            Instant now) {
        Way way = verdict.way();
        boolean comments = verdict.published().isPresent() && seen.comment() == FirstComment.WANTED;
        Optional<Delivery> changed =
                deliveries.change(seen, comments ? way.again(now) : way, verdict.published(), now);
        changed.ifPresent(after -> {
            if (worthAStep(seen, after, call)) {
                steps.add(seen, after, call, by, now);
            }
            account(after, verdict, now);
            verdict.published().ifPresent(post -> published(seen, after, post, witness, now));
            tellIfStopped(seen, after, now);
        });
        return changed;
    }

    /** Waiting for a network in the same state is no news. */
    private static boolean worthAStep(Delivery before, Delivery after, Call call) {
        boolean waits = call == Call.PREPARE || call == Call.WATCH || call == Call.LOOK;
        return !waits
                || before.state() != after.state()
                || after.way().failure().isPresent()
                        && !after.way().failure().equals(before.way().failure());
    }

    private void account(Delivery delivery, Verdict verdict, Instant now) {
        var link = delivery.subject().link();
        verdict.rest()
                .ifPresent(until ->
                        lanes.rest(
                                link,
                                until,
                                delivery.way().failure().map(Failure::code).orElse("")));
        if (verdict.renew()) {
            links.refreshAt(link, now);
        }
        verdict.unusable()
                .ifPresent(failure -> {
                    if (links.unusable(link, failure.code(), now)) {
                        audit.record(
                                Actor.system(),
                                "publishing.account.unusable",
                                Subject.inCity(
                                        "publishing.account",
                                        link,
                                        delivery.subject().city().value()),
                                null,
                                Map.of("code", failure.code()));
                    }
                });
    }

    private void published(
            Delivery before, Delivery after, RemotePost post, Witness witness, Instant now) {
        before.way()
                .attempt()
                .or(() -> after.way().attempt())
                .ifPresent(attempt -> proofs.complete(attempt.id(), post, witness));
        settings.presence().forEach(wait -> proofs.plan(after.id(), now.plus(wait)));
        Delivery.Subject about = after.subject();
        if (witness != Witness.PERSON) {
            record(Actor.system(), "publishing.delivery.published", before, after);
        }
        events.publishEvent(
                new PostPublished(
                        after.id(),
                        about.post(),
                        about.story(),
                        about.city(),
                        about.unit(),
                        about.network(),
                        post.at()));
    }

    private void tellIfStopped(Delivery before, Delivery after, Instant now) {
        boolean stopped =
                after.state().needsPerson()
                        || after.way().hold().filter(h -> h == Hold.ACCOUNT).isPresent();
        if (!stopped || before.state() == after.state()) {
            return;
        }
        Delivery.Subject about = after.subject();
        record(Actor.system(), "publishing.delivery.stopped", before, after);
        events.publishEvent(
                new PostFailed(
                        after.id(),
                        about.post(),
                        about.story(),
                        about.city(),
                        about.unit(),
                        about.network(),
                        after.state(),
                        after.way().failure().map(Failure::code).orElse(""),
                        now));
    }

    private void record(Actor by, String act, Delivery before, Delivery after) {
        audit.record(
                by,
                act,
                Subject.inCity("publishing.delivery", after.id(), after.subject().city().value()),
                Map.of("state", before.state().name()),
                Map.of(
                        "state",
                        after.state().name(),
                        "remote",
                        after.remote().map(RemotePost::id).orElse("")));
    }

    private void fenced(Delivery delivery, long fence) {
        if (!lanes.holds(delivery.subject().link(), fence)) {
            throw new LostLease(
                    "Account %s is held by another worker than that of fence %d"
                            .formatted(delivery.subject().link(), fence));
        }
    }

    private static boolean sameAttempt(Delivery one, Delivery other) {
        return one.way()
                .attempt()
                .map(Way.Attempt::id)
                .equals(other.way().attempt().map(Way.Attempt::id));
    }

    private static String name(Call call) {
        return call.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
