package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules of publishing at most once: what follows from each answer. Pure, so that every pair of
 * state and answer can be tested. Source: docs/decisions, "At most once".
 */
final class Course {
    private final PublishingSettings settings;
    private final Treatment treatment;

    Course(PublishingSettings settings, Backoff backoff) {
        this.settings = settings;
        this.treatment = new Treatment(settings, backoff);
    }

    /** Its moment has come. */
    Way begin(Way way, Instant now) {
        return way.to(DeliveryState.PREPARING, now).with(way.progress().begunAt(now)).unarmed();
    }

    /** After a call of {@code prepare}. */
    Verdict prepared(Way way, Step step, Instant now) {
        Way kept = way.with(step.state());
        return switch (step) {
            case Step.Ready ready ->
                    Verdict.of(
                            kept.to(DeliveryState.READY, now).with(kept.progress().went()).well());
            case Step.Waiting(var state, var again) -> waiting(kept, again, now);
            case Step.Published(var state, var post) -> published(kept, post);
            case Step.Failed(var state, var failure) -> treatment.before(kept, failure, now);
        };
    }

    private Verdict waiting(Way way, Duration again, Instant now) {
        Instant begun = way.progress().begun().orElse(now);
        if (now.isAfter(begun.plus(settings.prepareWithin()))) {
            // What the network never finished is begun anew, as if it had said no.
            Way anew =
                    way.with(way.progress().begunAt(now))
                            .with(id.pendopo.publishing.network.State.none());
            return treatment.before(
                    anew, new Failure(Failure.Kind.RETRY, "prepare-too-long", ""), now);
        }
        return Verdict.of(
                way.again(now.plus(again)).with(way.progress().looked(way.progress().looks() + 1)));
    }

    /** Writes the one attempt down, before anything irreversible. */
    Way arm(Way way, UUID attempt, Instant now) {
        return way.to(DeliveryState.ARMED, now)
                .attempting(new Way.Attempt(attempt, Optional.empty(), false));
    }

    /**
     * After the network was asked once more, read-only, whether all is as it was left.
     *
     * @return ready again if the call may be made now; {@link #witness} is next
     */
    Verdict checked(Way armed, Step step, Instant now) {
        Way kept = armed.with(step.state());
        return switch (step) {
            case Step.Ready ready -> Verdict.of(kept);
            case Step.Waiting(var state, var again) ->
                    Verdict.of(kept.to(DeliveryState.READY, now.plus(again)).unarmed());
            case Step.Published(var state, var post) -> published(kept, post);
            case Step.Failed(var state, var failure) -> treatment.before(kept, failure, now);
        };
    }

    /** From here on the call may be running. */
    Way witness(Way armed, Instant now) {
        Way.Attempt attempt = armed.attempt().orElseThrow();
        return armed.to(DeliveryState.WITNESSED, now)
                .attempting(new Way.Attempt(attempt.id(), Optional.of(now), false));
    }

    /** Found armed after a crash: the call was certainly not made. */
    Way release(Way armed, Instant now) {
        return armed.to(DeliveryState.READY, now).unarmed();
    }

    /** After the irreversible call. */
    Verdict finished(Way witnessed, Step step, Instant now) {
        Way kept = witnessed.with(step.state());
        return switch (step) {
            case Step.Published(var state, var post) -> published(kept, post);
            case Step.Waiting(var state, var again) ->
                    Verdict.of(accepted(kept, true).again(now.plus(again)));
            case Step.Ready ready ->
                    treatment.unknown(
                            kept, new Failure(Failure.Kind.UNKNOWN, "odd-answer", ""), now);
            case Step.Failed(var state, var failure) -> treatment.after(kept, failure, now);
        };
    }

    /** While the network works on what it accepted. */
    Verdict watched(Way accepted, Step step, Instant now) {
        Way kept = accepted.with(step.state());
        return switch (step) {
            case Step.Published(var state, var post) -> published(kept, post);
            case Step.Ready ready ->
                    treatment.unknown(
                            accepted(kept, false),
                            new Failure(Failure.Kind.UNKNOWN, "accepted-and-lost", ""),
                            now);
            case Step.Waiting(var state, var again) -> patient(kept, again, now);
            case Step.Failed(var state, var failure) ->
                    switch (failure.kind()) {
                        case RETRY -> patient(kept, settings.firstRetry(), now);
                        case REFRESH_TOKEN ->
                                kept.progress().refreshed()
                                        ? treatment.unknown(kept, failure, now)
                                        : patient(
                                                        kept.with(kept.progress().renewed()),
                                                        Duration.ZERO,
                                                        now)
                                                .renewing();
                        case BAD_CONTENT -> treatment.after(kept, failure, now);
                        case ACCOUNT_UNUSABLE ->
                                treatment.unknown(kept, failure, now).unusable(failure);
                        case UNKNOWN -> treatment.unknown(kept, failure, now);
                    };
        };
    }

    private Verdict patient(Way way, Duration again, Instant now) {
        Instant since = way.attempt().flatMap(Way.Attempt::witnessed).orElse(now);
        return now.isAfter(since.plus(settings.prepareWithin()))
                ? treatment.unknown(
                        way, new Failure(Failure.Kind.UNKNOWN, "accepted-too-long", ""), now)
                : Verdict.of(way.again(now.plus(again)));
    }

    /** After a look for what may have been published. */
    Verdict looked(Way way, Found found, Instant now) {
        return switch (found) {
            case Found.There(var post) -> published(way, post);
            case Found.NotThere none -> treatment.certainlyNot(way, now);
            case Found.CannotTell(var why) ->
                    treatment.unknown(
                            way,
                            way.failure()
                                    .filter(f -> f.kind() == Failure.Kind.UNKNOWN)
                                    .orElseGet(() ->
                                            new Failure(Failure.Kind.UNKNOWN, "cut-off", why)),
                            now);
        };
    }

    private static Way accepted(Way way, boolean yes) {
        Way.Attempt attempt = way.attempt().orElseThrow();
        return way.attempting(new Way.Attempt(attempt.id(), attempt.witnessed(), yes));
    }

    private static Verdict published(Way way, RemotePost post) {
        return Verdict.published(way.to(DeliveryState.PUBLISHED, Way.NEVER).well(), post);
    }
}
