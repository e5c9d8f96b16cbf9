package id.pendopo.publishing.network;

import id.pendopo.directory.Network;

/**
 * One network's way of publishing. Every call carries its own timeouts, sends a bounded number of
 * requests, never repeats one by itself and never throws for what a network may answer.
 *
 * <p>The way: {@code prepare} until it is {@link Step.Ready} ({@link Step.Waiting}: save the state,
 * call it again after the wait, which may be zero), {@code check} as the witness, {@code finish}
 * once; if that answers {@link Step.Waiting}, {@code check} until {@link Step.Published}.
 */
public interface Publisher {
    Network network();

    /**
     * Does the next piece of everything invisible, as uploads and containers. Goes on from the
     * state of the work, also after a crash; a piece done twice stays invisible.
     */
    Step prepare(Work work);

    /**
     * Looks how the work stands, read-only and as often as wanted. Before the finish it is ready or
     * not; after it, published or still being worked on by the network.
     */
    Step check(Work work);

    /**
     * Makes the irreversible call. Never called twice for one attempt; a failure of the kind {@link
     * Failure.Kind#UNKNOWN} means that the post may be there.
     */
    Step finish(Work work);

    /** Whether something that may have been published is there; read-only. */
    Found lookFor(Work work);

    /**
     * Whether a post that was published is still there; asks the network each time, read-only.
     * NotThere only where the network says that there is no such post.
     */
    Found standing(Work work, RemotePost post);

    /** Takes a published post back. */
    Taken withdraw(Work work, RemotePost post);

    /** Gives a published post the words of the work, where the network can. */
    Taken correct(Work work, RemotePost post);
}
