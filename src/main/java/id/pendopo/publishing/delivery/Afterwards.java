package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What is done with a post once it is there: its first comment, a correction, its withdrawal. */
@Component
public class Afterwards {
    private static final Duration SOON = Duration.ofMinutes(5);
    private final Networked networked;
    private final Keep keep;
    private final KeepAfterwards kept;
    private final PublishingSettings settings;
    private final InstantSource clock;

    public Afterwards(
            Networked networked,
            Keep keep,
            KeepAfterwards kept,
            PublishingSettings settings,
            InstantSource clock) {
        this.networked = networked;
        this.keep = keep;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    void on(Delivery delivery, Lane lane, long fence) {
        if (delivery.wish().isPresent()) {
            grant(delivery, delivery.wish().get(), fence);
        } else {
            comment(delivery, fence);
        }
    }

    /** Withdrawing or correcting twice does no harm, so these are simply tried again. */
    private void grant(Delivery delivery, Delivery.Wanted wanted, long fence) {
        RemotePost post = delivery.remote().orElseThrow();
        BiFunction<Publisher, Work, Taken> call =
                switch (wanted.wish()) {
                    case WITHDRAW -> (publisher, work) -> publisher.withdraw(work, post);
                    case CORRECT -> (publisher, work) -> publisher.correct(work, post);
                };
        Taken taken =
                networked
                        .work(delivery, wanted.postVersion(), clock.instant())
                        .map(work -> networked.take(delivery, work, call))
                        .orElseGet(() ->
                                new Taken.Failed(
                                        new Failure(
                                                Failure.Kind.ACCOUNT_UNUSABLE, "no-access", "")));
        Instant now = clock.instant();
        switch (taken) {
            case Taken.Done done -> kept.granted(delivery, wanted, fence, now);
            case Taken.NotSupported none ->
                    kept.refused(
                            delivery,
                            new Failure(Failure.Kind.BAD_CONTENT, "by-hand", ""),
                            fence,
                            now);
            case Taken.Failed(var failure) -> failed(delivery, failure, fence, now);
        }
    }

    private void failed(Delivery delivery, Failure failure, long fence, Instant now) {
        Way way = delivery.way();
        boolean again =
                switch (failure.kind()) {
                    case RETRY, UNKNOWN -> way.progress().tries() < 2 * settings.mostTries();
                    case REFRESH_TOKEN -> !way.progress().refreshed();
                    case BAD_CONTENT, ACCOUNT_UNUSABLE -> false;
                };
        if (!again) {
            kept.refused(delivery, failure, fence, now);
            return;
        }
        boolean renew = failure.kind() == Failure.Kind.REFRESH_TOKEN;
        Way.Progress progress = way.progress().tried();
        Way next =
                way.with(renew ? progress.renewed() : progress)
                        .because(failure)
                        .again(renew ? now : now.plus(failure.after().orElse(SOON)));
        Verdict verdict = Verdict.of(next);
        keep.keep(delivery, renew ? verdict.renewing() : verdict, Call.WATCH, fence, now);
    }

    /** Written at most once, as the post itself. */
    private void comment(Delivery delivery, long fence) {
        Instant now = clock.instant();
        Optional<Reactions> reactions =
                networked.networks().reactions(delivery.subject().network());
        Optional<Work> work = networked.work(delivery, delivery.subject().postVersion(), now);
        if (delivery.comment() == FirstComment.SENDING) {
            kept.commented(delivery, FirstComment.UNCONFIRMED, fence, now);
            return;
        }
        if (reactions.isEmpty()
                || work.isEmpty()
                || work.get().content().firstComment().isBlank()) {
            kept.commented(delivery, FirstComment.FAILED, fence, now);
            return;
        }
        kept.commented(delivery, FirstComment.SENDING, fence, now)
                .ifPresent(sending ->
                        kept.commented(
                                sending,
                                write(sending, reactions.get(), work.get()),
                                fence,
                                clock.instant()));
    }

    private static FirstComment write(Delivery delivery, Reactions reactions, Work work) {
        try {
            return switch (reactions.reply(
                    work.access(),
                    delivery.remote().orElseThrow(),
                    Optional.empty(),
                    work.content().firstComment())) {
                case Reactions.Reading.Read<String> read -> FirstComment.DONE;
                case Reactions.Reading.NotSupported<String> none -> FirstComment.FAILED;
                case Reactions.Reading.Failed<String>(var failure) ->
                        failure.kind() == Failure.Kind.UNKNOWN
                                ? FirstComment.UNCONFIRMED
                                : FirstComment.FAILED;
            };
        } catch (RuntimeException e) {
            return FirstComment.UNCONFIRMED;
        }
    }

    static DeliveryState after(Wish wish) {
        return switch (wish) {
            case WITHDRAW -> DeliveryState.WITHDRAWN;
            case CORRECT -> DeliveryState.CORRECTED;
        };
    }
}
