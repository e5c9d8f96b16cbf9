package id.pendopo.publishing.delivery;

import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.network.RemotePost;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with a delivery. Each act names the version that was seen, so that a double click
 * or a second person does nothing twice. Who may act is asked by whoever lets people in.
 */
@Component
public class ActOnDelivery {
    private final DeliveryRepository deliveries;
    private final Keep keep;
    private final LaneSchedule schedule;
    private final InstantSource clock;

    public ActOnDelivery(
            DeliveryRepository deliveries, Keep keep, LaneSchedule schedule, InstantSource clock) {
        this.deliveries = deliveries;
        this.keep = keep;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Gives it up; only while it is certain that nothing was or will be published. */
    @Transactional
    public Acting cancel(DeliveryId id, int seen, Actor by) {
        return act(
                id,
                seen,
                (d, now) ->
                        d.state().mayBeCancelled()
                                ? keep.act(
                                        d,
                                        Verdict.of(
                                                d.way()
                                                        .to(DeliveryState.CANCELLED, Way.NEVER)
                                                        .unarmed()),
                                        Call.CANCEL,
                                        by,
                                        now)
                                : Optional.empty());
    }

    /**
     * Sends it from the beginning: after a failure, or because a person looked and it is not there.
     */
    @Transactional
    public Acting sendAgain(DeliveryId id, int seen, Actor by) {
        return act(
                id,
                seen,
                (d, now) ->
                        d.state().needsPerson()
                                ? keep.act(
                                        d,
                                        Verdict.of(Way.planned(now, now)),
                                        Call.SEND_AGAIN,
                                        by,
                                        now)
                                : Optional.empty());
    }

    /** A person looked: it is there, at this address. */
    @Transactional
    public Acting isThere(DeliveryId id, int seen, URI address, Actor by) {
        return act(
                id,
                seen,
                (d, now) ->
                        d.state() == DeliveryState.UNCONFIRMED
                                ? keep.act(
                                        d,
                                        Verdict.published(
                                                d.way()
                                                        .to(DeliveryState.PUBLISHED, Way.NEVER)
                                                        .well(),
                                                said(d, address, now)),
                                        Call.SAID_THERE,
                                        by,
                                        now)
                                : Optional.empty());
    }

    private static RemotePost said(Delivery delivery, URI address, Instant now) {
        Instant at = delivery.way().attempt().flatMap(Way.Attempt::witnessed).orElse(now);
        return new RemotePost(address.toString(), Optional.of(address), at);
    }

    /** A person took it back in the network's own program. */
    @Transactional
    public Acting isGone(DeliveryId id, int seen, Actor by) {
        return act(
                id,
                seen,
                (d, now) ->
                        d.state().isOut() && d.wish().isEmpty()
                                ? keep.act(
                                        d,
                                        Verdict.of(d.way().to(DeliveryState.WITHDRAWN, Way.NEVER)),
                                        Call.SAID_GONE,
                                        by,
                                        now)
                                : Optional.empty());
    }

    /** Gives it another moment, as long as nothing was called. */
    @Transactional
    public Acting reschedule(DeliveryId id, int seen, Instant dueAt, Actor by) {
        return act(
                id,
                seen,
                (d, now) ->
                        d.state() == DeliveryState.PLANNED
                                ? keep.act(
                                        d,
                                        Verdict.of(Way.planned(dueAt, now)),
                                        Call.RESCHEDULE,
                                        by,
                                        now)
                                : Optional.empty());
    }

    /** Has it taken back by the network's interface, if that can. */
    @Transactional
    public Acting withdraw(DeliveryId id, int seen, Actor by) {
        return wish(
                id, seen, d -> new Delivery.Wanted(Wish.WITHDRAW, d.subject().postVersion()), by);
    }

    /** Has it given the words of another version of its post. */
    @Transactional
    public Acting correct(DeliveryId id, int seen, int postVersion, Actor by) {
        return wish(id, seen, d -> new Delivery.Wanted(Wish.CORRECT, postVersion), by);
    }

    private Acting wish(
            DeliveryId id,
            int seen,
            java.util.function.Function<Delivery, Delivery.Wanted> wanted,
            Actor by) {
        return act(
                id,
                seen,
                (d, now) -> {
                    if (!d.state().isOut() || d.wish().isPresent()) {
                        return Optional.empty();
                    }
                    Delivery.Wanted wish = wanted.apply(d);
                    Call call = wish.wish() == Wish.WITHDRAW ? Call.WITHDRAW : Call.CORRECT;
                    Way fresh =
                            d.way()
                                    .with(
                                            new Way.Progress(
                                                    d.way().progress().work(),
                                                    d.way().progress().begun(),
                                                    0,
                                                    false,
                                                    0));
                    return keep.act(d, Verdict.of(fresh.well()), call, by, now)
                            .flatMap(k -> deliveries.wish(k, Optional.of(wish), now, now));
                });
    }

    private Acting act(
            DeliveryId id, int seen, BiFunction<Delivery, Instant, Optional<Delivery>> change) {
        Delivery delivery =
                deliveries
                        .find(id)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no delivery %s".formatted(id)));
        if (delivery.version() != seen) {
            return new Acting.Changed(delivery);
        }
        Optional<Delivery> after = change.apply(delivery, clock.instant());
        if (after.isEmpty()) {
            Delivery now = deliveries.find(id).orElseThrow();
            return now.version() == seen ? new Acting.NotNow(now) : new Acting.Changed(now);
        }
        schedule.ensure(delivery.subject().link(), after.get().way().nextAt());
        return new Acting.Done(after.get());
    }
}
