package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** Moves one delivery one step on: one call of the network at most, then what follows is kept. */
@Component
public class MoveOn {
    private final Networked networked;
    private final Keep keep;
    private final PauseRepository pauses;
    private final PublishOnce once;
    private final Afterwards afterwards;
    private final Course course;
    private final InstantSource clock;

    public MoveOn(
            Networked networked,
            Keep keep,
            PauseRepository pauses,
            PublishOnce once,
            Afterwards afterwards,
            PublishingSettings settings,
            InstantSource clock) {
        this.networked = networked;
        this.keep = keep;
        this.pauses = pauses;
        this.once = once;
        this.afterwards = afterwards;
        this.course = course(settings);
        this.clock = clock;
    }

    static Course course(PublishingSettings settings) {
        return new Course(
                settings,
                new Backoff(
                        settings.firstRetry(),
                        settings.longestRetry(),
                        () -> ThreadLocalRandom.current().nextLong()));
    }

    /**
     * Moves it on.
     *
     * @throws LostLease if somebody else holds the account
     */
    void on(Delivery delivery, Lane lane, long fence) {
        Instant now = clock.instant();
        switch (delivery.state()) {
            case PLANNED, PREPARING, READY -> forward(delivery, lane, fence, now);
            case ARMED ->
                    keep.keep(
                            delivery,
                            Verdict.of(course.release(delivery.way(), now)),
                            Call.RELEASE,
                            fence,
                            now);
            case WITNESSED -> outcome(delivery, fence, now);
            case UNCONFIRMED -> look(delivery, fence, now);
            case HELD -> letGo(delivery, lane, fence, now);
            case PUBLISHED, CORRECTED -> afterwards.on(delivery, lane, fence);
            case FAILED, CANCELLED, WITHDRAWN ->
                    throw new IllegalStateException(
                            "Delivery %s is %s, which no worker moves"
                                    .formatted(delivery.id(), delivery.state()));
        }
    }

    private void forward(Delivery delivery, Lane lane, long fence, Instant now) {
        if (lane.link().status() != LinkStatus.LINKED) {
            hold(delivery, Hold.ACCOUNT, Way.NEVER, fence, now);
            return;
        }
        Optional<Pause> pause = pauses.of(delivery.subject(), now);
        if (pause.isPresent()) {
            hold(delivery, Hold.PAUSE, pause.get().until(), fence, now);
            return;
        }
        switch (delivery.state()) {
            case PLANNED ->
                    keep.keep(
                                    delivery,
                                    Verdict.of(course.begin(delivery.way(), now)),
                                    Call.BEGIN,
                                    fence,
                                    now)
                            .ifPresent(begun -> prepare(begun, fence, now));
            case PREPARING -> prepare(delivery, fence, now);
            default -> once.publish(delivery, fence);
        }
    }

    private void prepare(Delivery delivery, long fence, Instant now) {
        Step step = step(delivery, now, Publisher::prepare);
        Instant then = clock.instant();
        keep.keep(delivery, course.prepared(delivery.way(), step, then), Call.PREPARE, fence, then);
    }

    private void outcome(Delivery delivery, long fence, Instant now) {
        if (!delivery.way().attempt().orElseThrow().accepted()) {
            look(delivery, fence, now);
            return;
        }
        Step step = step(delivery, now, Publisher::check);
        Instant then = clock.instant();
        keep.keep(delivery, course.watched(delivery.way(), step, then), Call.WATCH, fence, then);
    }

    private void look(Delivery delivery, long fence, Instant now) {
        Found found =
                networked
                        .work(delivery, delivery.subject().postVersion(), now)
                        .map(work -> networked.look(delivery, work))
                        .orElseGet(() -> new Found.CannotTell("no access"));
        Instant then = clock.instant();
        keep.found(delivery, course.looked(delivery.way(), found, then), fence, then);
    }

    private void hold(Delivery delivery, Hold why, Instant until, long fence, Instant now) {
        Way held = delivery.way().to(DeliveryState.HELD, until).held(why).unarmed();
        keep.keep(delivery, Verdict.of(held), Call.HOLD, fence, now);
    }

    /** What held it is over, or holds on until later. */
    private void letGo(Delivery delivery, Lane lane, long fence, Instant now) {
        Way way = delivery.way();
        boolean account = way.hold().orElseThrow() == Hold.ACCOUNT;
        Optional<Pause> pause = pauses.of(delivery.subject(), now);
        if (account ? lane.link().status() != LinkStatus.LINKED : pause.isPresent()) {
            Instant until = account ? Way.NEVER : pause.get().until();
            keep.keep(delivery, Verdict.of(way.again(until)), Call.LOOK, fence, now);
            return;
        }
        Way free = way.to(DeliveryState.PLANNED, way.dueAt().isAfter(now) ? way.dueAt() : now);
        keep.keep(delivery, Verdict.of(free.well()), Call.LET_GO, fence, now);
    }

    private Step step(
            Delivery delivery,
            Instant now,
            java.util.function.BiFunction<Publisher, Work, Step> call) {
        return networked
                .work(delivery, delivery.subject().postVersion(), now)
                .map(work -> networked.step(delivery, work, call))
                .orElseGet(() -> Networked.unusable(delivery.way().progress().work()));
    }
}
