package id.pendopo.publishing.network.meta;

import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How much of the daily allowance is left; the network alone knows it. */
record DailyAllowance(ContainerPublisher.Dialect dialect, MetaFailures failures) {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Goes on if there is room, which the state then tells; else waits an hour. */
    Step asked(MetaCalls calls, Work work) {
        Reply reply =
                calls.get(
                        work.access().remoteAccount() + "/" + dialect.limit(),
                        work.access().token(),
                        Map.of("fields", dialect.usage() + ",config"));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Step.Failed(work.state(), failures.retry(reply));
        }
        JsonNode quota = said.json().path("data").path(0);
        long used = quota.path(dialect.usage()).asLong(0);
        long total = quota.path("config").path("quota_total").asLong(Long.MAX_VALUE);
        return used < total
                ? new Step.Waiting(work.state().with("room", total - used), Duration.ZERO)
                : new Step.Failed(
                        work.state(),
                        new Failure(
                                Failure.Kind.RETRY,
                                dialect.name() + "-2207042",
                                Optional.of(AN_HOUR),
                                "%d of %d posts used".formatted(used, total)));
    }
}
