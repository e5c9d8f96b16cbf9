package id.pendopo.publishing.delivery;

import id.pendopo.publishing.account.Tokens;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.post.PostContent;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Calls of the network's adapter for a delivery. What an adapter throws by mistake is a failure
 * like any other: unknown, so that the irreversible call is never taken for not made.
 */
@Component
public class Networked {
    private static final Logger LOG = LoggerFactory.getLogger(Networked.class);
    private final Networks networks;
    private final Tokens tokens;
    private final PostContent contents;

    public Networked(Networks networks, Tokens tokens, PostContent contents) {
        this.networks = networks;
        this.tokens = tokens;
        this.contents = contents;
    }

    /** The work as its adapter gets it; empty if the account was given back or has no adapter. */
    Optional<Work> work(Delivery delivery, int postVersion, Instant now) {
        Delivery.Subject about = delivery.subject();
        Optional<Access> access = tokens.access(about.link());
        return networks.publisher(about.network()).isEmpty()
                ? Optional.empty()
                : access.map(a ->
                        new Work(
                                delivery.id(),
                                a,
                                contents.of(about.post(), postVersion),
                                delivery.way().progress().work(),
                                delivery.way().progress().begun().orElse(now)));
    }

    Step step(Delivery delivery, Work work, BiFunction<Publisher, Work, Step> call) {
        try {
            return call.apply(publisher(delivery), work);
        } catch (RuntimeException e) {
            LOG.error(
                    "The adapter of {} failed on {}",
                    delivery.subject().network(),
                    work.delivery(),
                    e);
            return new Step.Failed(work.state(), mistake(e));
        }
    }

    /** Whether what may have been published is there. */
    Found look(Delivery delivery, Work work) {
        return found(delivery, work, publisher -> publisher.lookFor(work));
    }

    /** Whether what was published is still there. */
    Found standing(Delivery delivery, Work work, RemotePost post) {
        return found(delivery, work, publisher -> publisher.standing(work, post));
    }

    private Found found(Delivery delivery, Work work, Function<Publisher, Found> ask) {
        try {
            return ask.apply(publisher(delivery));
        } catch (RuntimeException e) {
            LOG.error(
                    "The adapter of {} failed to look for {}",
                    delivery.subject().network(),
                    work.delivery(),
                    e);
            return new Found.CannotTell(e.getClass().getSimpleName());
        }
    }

    Taken take(Delivery delivery, Work work, BiFunction<Publisher, Work, Taken> call) {
        try {
            return call.apply(publisher(delivery), work);
        } catch (RuntimeException e) {
            LOG.error(
                    "The adapter of {} failed on {}",
                    delivery.subject().network(),
                    work.delivery(),
                    e);
            return new Taken.Failed(mistake(e));
        }
    }

    /** In place of an answer: nothing can be called for the account. */
    static Step unusable(State state) {
        return new Step.Failed(state, new Failure(Failure.Kind.ACCOUNT_UNUSABLE, "no-access", ""));
    }

    Networks networks() {
        return networks;
    }

    private Publisher publisher(Delivery delivery) {
        return networks.publisher(delivery.subject().network()).orElseThrow();
    }

    private static Failure mistake(RuntimeException e) {
        return new Failure(Failure.Kind.UNKNOWN, "adapter-mistake", e.getClass().getSimpleName());
    }
}
