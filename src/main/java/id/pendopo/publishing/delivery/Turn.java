package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.PublishingSettings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whose turn it is on an account. What a crash left behind comes first, then by moment; the
 * irreversible call keeps the account's order, unless an earlier post has kept the others waiting
 * for too long.
 *
 * @param pick empty if nothing is to be done now
 * @param next when something is; empty if only a person can move anything
 */
record Turn(Optional<Delivery> pick, Optional<Instant> next) {
    static Turn of(List<Delivery> open, Lane lane, Instant now, PublishingSettings settings) {
        var reckoning = new Reckoning(open, lane, now, settings);
        Optional<Delivery> pick =
                open.stream()
                        .filter(d -> !reckoning.moment(d).isAfter(now))
                        .min(
                                Comparator.comparing((Delivery d) -> !leftBehind(d))
                                        .thenComparing(d -> d.way().dueAt())
                                        .thenComparing(d -> d.id().value().toString()));
        Optional<Instant> next =
                open.stream()
                        .map(reckoning::moment)
                        .filter(at -> at.isBefore(Way.NEVER))
                        .min(Comparator.naturalOrder());
        return new Turn(pick, next);
    }

    private static boolean leftBehind(Delivery delivery) {
        return delivery.state() == DeliveryState.ARMED
                || delivery.state() == DeliveryState.WITNESSED;
    }

    /** When each of the deliveries can be taken up. */
    private record Reckoning(
            List<Delivery> open, Lane lane, Instant now, PublishingSettings settings) {
        Instant moment(Delivery delivery) {
            Way way = delivery.way();
            boolean usable = lane.link().status() == LinkStatus.LINKED;
            return switch (way.state()) {
                case ARMED -> way.nextAt();
                case HELD ->
                        way.hold().orElseThrow() == Hold.ACCOUNT
                                ? (usable ? heldAgain(way) : Way.NEVER)
                                : way.nextAt();
                case PLANNED, PREPARING -> usable ? rested(way.nextAt()) : way.nextAt();
                case READY ->
                        usable
                                ? later(
                                        rested(way.nextAt()),
                                        later(lane.freeAt(settings.gap()), turn(delivery)))
                                : way.nextAt();
                case WITNESSED -> rested(outcome(way));
                case UNCONFIRMED -> rested(way.nextAt());
                case PUBLISHED, CORRECTED -> usable ? rested(way.nextAt()) : Way.NEVER;
                case FAILED, CANCELLED, WITHDRAWN -> Way.NEVER;
            };
        }

        /** The account works again: now, unless it failed in our own code. */
        private Instant heldAgain(Way way) {
            return way.nextAt().equals(Way.NEVER) ? now : way.nextAt();
        }

        /** Cut off, it is looked for only once the call can no longer be on its way. */
        private Instant outcome(Way way) {
            Way.Attempt attempt = way.attempt().orElseThrow();
            return attempt.accepted()
                    ? way.nextAt()
                    : later(
                            way.nextAt(),
                            attempt.witnessed().orElse(now).plus(settings.finishWithin()));
        }

        /** When no earlier one of the account keeps it waiting any more. */
        private Instant turn(Delivery delivery) {
            return open.stream()
                    .filter(other -> other.state().moves() && before(other, delivery))
                    .map(other -> other.way().dueAt().plus(settings.keepsOthersWaiting()))
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
        }

        private static boolean before(Delivery one, Delivery other) {
            int moments = one.way().dueAt().compareTo(other.way().dueAt());
            return moments < 0
                    || moments == 0
                            && one.id().value().toString().compareTo(other.id().value().toString())
                                    < 0;
        }

        private Instant rested(Instant at) {
            return lane.restsUntil().map(until -> later(at, until)).orElse(at);
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
