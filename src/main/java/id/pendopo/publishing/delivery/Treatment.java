package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.network.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What follows from each of the five kinds of failure. */
final class Treatment {
    private final PublishingSettings settings;
    private final Backoff backoff;

    Treatment(PublishingSettings settings, Backoff backoff) {
        this.settings = settings;
        this.backoff = backoff;
    }

    /** Of a call that publishes nothing; an unknown outcome of it does no harm. */
    Verdict before(Way way, Failure failure, Instant now) {
        Way told = way.because(failure);
        DeliveryState back =
                way.state() == DeliveryState.ARMED ? DeliveryState.PLANNED : way.state();
        return switch (failure.kind()) {
            case RETRY, UNKNOWN -> retry(told, back, failure, now);
            case REFRESH_TOKEN -> renew(told, back, failure, now);
            case BAD_CONTENT -> Verdict.of(failed(told));
            case ACCOUNT_UNUSABLE -> held(told, failure);
        };
    }

    /** Of the irreversible call. */
    Verdict after(Way way, Failure failure, Instant now) {
        Way told = way.because(failure);
        return switch (failure.kind()) {
            case RETRY -> retry(told, DeliveryState.READY, failure, now);
            case REFRESH_TOKEN -> renew(told, DeliveryState.READY, failure, now);
            case BAD_CONTENT -> Verdict.of(failed(told));
            case ACCOUNT_UNUSABLE -> held(told, failure);
            case UNKNOWN -> unknown(told, failure, now);
        };
    }

    /** May have been published: looked for at growing distance, then a person has to. */
    Verdict unknown(Way way, Failure failure, Instant now) {
        boolean first = way.state() != DeliveryState.UNCONFIRMED;
        int looks = first ? 0 : way.progress().looks() + 1;
        List<Duration> waits = settings.looks();
        Instant next = looks < waits.size() ? now.plus(waits.get(looks)) : Way.NEVER;
        Way on = first ? way.to(DeliveryState.UNCONFIRMED, next) : way.again(next);
        return Verdict.of(on.with(on.progress().looked(looks)).because(failure));
    }

    /** The network is certain that nothing was published. */
    Verdict certainlyNot(Way way, Instant now) {
        var failure = new Failure(Failure.Kind.RETRY, "certainly-not-published", "");
        return retry(way.because(failure), DeliveryState.READY, failure, now);
    }

    private Verdict retry(Way way, DeliveryState back, Failure failure, Instant now) {
        Instant since = way.progress().begun().orElse(way.dueAt());
        boolean tooLate = now.isAfter(since.plus(settings.patience()));
        if (failure.after().isPresent() && !tooLate) {
            // The network named the moment: obeyed on the whole account, and no try is lost.
            Instant until = now.plus(failure.after().get());
            return Verdict.of(backTo(way, back, until)).resting(until);
        }
        Way tried = way.with(way.progress().tried());
        if (tooLate || tried.progress().tries() >= settings.mostTries()) {
            return Verdict.of(failed(tried));
        }
        return Verdict.of(backTo(tried, back, now.plus(backoff.after(tried.progress().tries()))));
    }

    private Verdict renew(Way way, DeliveryState back, Failure failure, Instant now) {
        return way.progress().refreshed()
                ? held(way, failure)
                : Verdict.of(backTo(way.with(way.progress().renewed()), back, now)).renewing();
    }

    private static Way backTo(Way way, DeliveryState back, Instant at) {
        return (way.state() == back ? way.again(at) : way.to(back, at)).unarmed();
    }

    private static Way failed(Way way) {
        return way.to(DeliveryState.FAILED, Way.NEVER).unarmed();
    }

    private static Verdict held(Way way, Failure failure) {
        return Verdict.of(way.to(DeliveryState.HELD, Way.NEVER).held(Hold.ACCOUNT).unarmed())
                .unusable(failure);
    }
}
