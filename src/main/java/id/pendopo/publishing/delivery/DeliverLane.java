package id.pendopo.publishing.delivery;

import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.RefreshToken;
import id.pendopo.publishing.network.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on one account under one lease: its token, then its deliveries one after the other. */
@Component
public class DeliverLane {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverLane.class);
    private static final Duration AFTER_OUR_FAULT = Duration.ofMinutes(15);
    private static final int MOST_AT_ONCE = 200;
    private final LaneRepository lanes;
    private final DeliveryRepository deliveries;
    private final AccountLinkRepository links;
    private final RefreshToken refresh;
    private final MoveOn move;
    private final Keep keep;
    private final PublishingSettings settings;
    private final InstantSource clock;

    public DeliverLane(
            LaneRepository lanes,
            DeliveryRepository deliveries,
            AccountLinkRepository links,
            RefreshToken refresh,
            MoveOn move,
            Keep keep,
            PublishingSettings settings,
            InstantSource clock) {
        this.lanes = lanes;
        this.deliveries = deliveries;
        this.links = links;
        this.refresh = refresh;
        this.move = move;
        this.keep = keep;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Works until nothing is due. What is planned meanwhile is seen too, since the list is read
     * anew after each step.
     *
     * @return when something is due next; empty if only a person can move anything
     */
    public Optional<Instant> work(AccountLinkId id, BooleanSupplier cancelled) {
        long fence = lanes.lease(id);
        while (!cancelled.getAsBoolean()) {
            Instant now = clock.instant();
            AccountLink link = links.find(id).orElseThrow();
            if (refreshDue(link, now)) {
                refresh(link);
                continue;
            }
            List<Delivery> open = deliveries.open(id, MOST_AT_ONCE);
            Lane lane = lane(link, now);
            Turn turn = Turn.of(open, lane, now, settings);
            if (turn.pick().isEmpty()) {
                return next(turn, link);
            }
            try {
                on(turn.pick().get(), lane, fence);
            } catch (LostLease e) {
                LOG.warn("{}", e.getMessage());
                return Optional.of(clock.instant().plus(settings.firstRetry()));
            }
        }
        return Optional.of(clock.instant());
    }

    private static boolean refreshDue(AccountLink link, Instant now) {
        return link.status() == LinkStatus.LINKED
                && link.refreshAt().map(at -> !at.isAfter(now)).orElse(false);
    }

    private void refresh(AccountLink link) {
        Optional<Failure> dead = refresh.refresh(link);
        dead.ifPresent(failure -> links.unusable(link.id(), failure.code(), clock.instant()));
    }

    private Lane lane(AccountLink link, Instant now) {
        return new Lane(
                link,
                lanes.restsUntil(link.id(), now),
                lanes.lastCall(link.id()),
                lanes.fullUntil(link.id(), settings.mostPerDay(), now));
    }

    private static Optional<Instant> next(Turn turn, AccountLink link) {
        Optional<Instant> renewal =
                link.refreshAt().filter(at -> link.status() == LinkStatus.LINKED);
        return turn.next()
                .map(at -> renewal.filter(r -> r.isBefore(at)).orElse(at))
                .or(() -> renewal);
    }

    /** One that fails in our own code waits its whole turn; the others go on. */
    private void on(Delivery delivery, Lane lane, long fence) {
        try {
            move.on(delivery, lane, fence);
        } catch (LostLease e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Delivery {} in {} failed", delivery.id(), delivery.state(), e);
            Instant now = clock.instant();
            deliveries
                    .find(delivery.id())
                    .ifPresent(d ->
                            keep.keep(
                                    d,
                                    Verdict.of(d.way().again(now.plus(AFTER_OUR_FAULT))),
                                    Call.OUR_FAULT,
                                    fence,
                                    now));
        }
    }
}
