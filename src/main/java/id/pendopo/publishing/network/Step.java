package id.pendopo.publishing.network;

import java.time.Duration;

/** What one call has brought. The state is saved whatever it is. */
public sealed interface Step {
    State state();

    /** Everything invisible is done; it may be finished. */
    record Ready(State state) implements Step {}

    /**
     * Not yet: the same call again.
     *
     * @param again after which; zero if there is simply more to do
     */
    record Waiting(State state, Duration again) implements Step {}

    /** It is there. */
    record Published(State state, RemotePost post) implements Step {}

    record Failed(State state, Failure failure) implements Step {}
}
