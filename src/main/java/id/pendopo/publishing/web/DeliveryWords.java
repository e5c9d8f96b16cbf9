package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.FirstComment;
import id.pendopo.publishing.delivery.Hold;
import id.pendopo.publishing.delivery.Way;
import id.pendopo.publishing.network.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.NoSuchMessageException;

/** Words that all pages of deliveries share. */
public final class DeliveryWords {
    private DeliveryWords() {}

    public static Tone tone(DeliveryState state) {
        return switch (state) {
            case PLANNED, PREPARING, READY, ARMED, WITNESSED -> Tone.INFO;
            case HELD, UNCONFIRMED -> Tone.WARN;
            case FAILED -> Tone.BAD;
            case PUBLISHED, CORRECTED -> Tone.GOOD;
            case CANCELLED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    public static String owner(Optional<UnitId> unit, City city, Optional<CityRegister> register) {
        return unit.flatMap(u -> register.flatMap(r -> r.unit(u)))
                .map(Unit::name)
                .orElse(city.name());
    }

    public static <E extends Enum<E>> List<Option> options(E[] values, String prefix, Texts t) {
        return Arrays.stream(values).map(v -> new Option(v.name(), t.of(prefix, v))).toList();
    }

    /** Why it stands where it stands, with the next step; empty if all goes its way. */
    public static String why(Delivery delivery, Texts t) {
        Way way = delivery.way();
        if (way.hold().isPresent()) {
            return way.hold().get() == Hold.PAUSE
                    ? t.of("publishing.why.paused")
                    : way.failure()
                            .map(f -> failure(f, t))
                            .orElseGet(() -> t.of("publishing.why.account"));
        }
        if (delivery.state() == DeliveryState.UNCONFIRMED) {
            return t.of("publishing.why.unconfirmed");
        }
        if (delivery.comment() == FirstComment.UNCONFIRMED) {
            return t.of("publishing.why.comment-unconfirmed");
        }
        if (delivery.comment() == FirstComment.FAILED) {
            return t.of("publishing.why.comment-failed");
        }
        return way.failure().map(f -> failure(f, t)).orElse("");
    }

    /** The sentence of the very code if one is written for it, else that of the kind. */
    static String failure(Failure failure, Texts t) {
        try {
            return t.of("publishing.failure." + failure.code());
        } catch (NoSuchMessageException e) {
            return t.of("publishing.failure.kind", failure.kind());
        }
    }

    /** How late it is; empty if it is in time or done. */
    static String age(Delivery delivery, Instant now, Texts t) {
        boolean waits =
                delivery.state().moves()
                        || delivery.state() == DeliveryState.HELD
                        || delivery.state().needsPerson();
        Duration late = Duration.between(delivery.way().dueAt(), now);
        if (!waits || late.toMinutes() < 1) {
            return "";
        }
        if (late.toHours() < 1) {
            return t.of("publishing.age.minutes", late.toMinutes());
        }
        return late.toDays() < 2
                ? t.of("publishing.age.hours", late.toHours())
                : t.of("publishing.age.days", late.toDays());
    }

    /** When a worker takes it up next; empty if only a person can move it. */
    static String next(Delivery delivery, City city, Texts t) {
        Instant at = delivery.way().nextAt();
        boolean inTime =
                delivery.state() == DeliveryState.PLANNED && at.equals(delivery.way().dueAt());
        return at.equals(Way.NEVER) || inTime || !delivery.state().moves() && !isLooked(delivery)
                ? ""
                : t.moment(at, city.zone());
    }

    private static boolean isLooked(Delivery delivery) {
        return delivery.state() == DeliveryState.UNCONFIRMED
                || delivery.state() == DeliveryState.HELD
                || delivery.wish().isPresent();
    }
}
