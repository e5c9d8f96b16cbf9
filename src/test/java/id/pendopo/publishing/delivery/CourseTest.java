package id.pendopo.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final RemotePost POST = new RemotePost("1", Optional.empty(), NOW);
    private static final State WORK = State.none().with("container", "c1");
    private final Course course =
            new Course(
                    ChaosWiring.settingsOfChaos(),
                    new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(8), new Random(1)));

    @ParameterizedTest
    @EnumSource(Failure.Kind.class)
    void only_an_unknown_outcome_of_the_irreversible_call_is_unconfirmed(Failure.Kind kind) {
        Way after = course.finished(witnessed(), failed(kind), NOW).way();

        assertThat(after.state())
                .isEqualTo(
                        switch (kind) {
                            case RETRY, REFRESH_TOKEN -> DeliveryState.READY;
                            case BAD_CONTENT -> DeliveryState.FAILED;
                            case ACCOUNT_UNUSABLE -> DeliveryState.HELD;
                            case UNKNOWN -> DeliveryState.UNCONFIRMED;
                        });
        assertThat(after.attempt().isPresent()).isEqualTo(kind == Failure.Kind.UNKNOWN);
        assertThat(after.failure()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Failure.Kind.class)
    void before_the_irreversible_call_nothing_is_unconfirmed(Failure.Kind kind) {
        Way preparing = course.begin(Way.planned(NOW, NOW), NOW);

        assertThat(course.prepared(preparing, failed(kind), NOW).way().state())
                .isNotEqualTo(DeliveryState.UNCONFIRMED);
        assertThat(course.checked(armed(), failed(kind), NOW).way().state())
                .isNotIn(DeliveryState.UNCONFIRMED, DeliveryState.WITNESSED);
    }

    @Test
    void the_token_is_renewed_once_and_then_the_account_is_unusable() {
        Verdict first = course.finished(witnessed(), failed(Failure.Kind.REFRESH_TOKEN), NOW);
        Way again = course.witness(course.arm(first.way(), UUID.randomUUID(), NOW), NOW);

        Verdict second = course.finished(again, failed(Failure.Kind.REFRESH_TOKEN), NOW);

        assertThat(first.renew()).isTrue();
        assertThat(second.renew()).isFalse();
        assertThat(second.way().hold()).contains(Hold.ACCOUNT);
        assertThat(second.unusable()).isPresent();
    }

    @Test
    void tries_are_bounded_and_further_apart_each_time() {
        Way way = course.begin(Way.planned(NOW, NOW), NOW);
        Instant before = NOW;
        int tries = 0;
        while (way.state() == DeliveryState.PREPARING) {
            way = course.prepared(way, failed(Failure.Kind.RETRY), NOW).way();
            assertThat(way.nextAt()).isAfterOrEqualTo(before.minusSeconds(3));
            before = way.nextAt();
            tries++;
        }

        assertThat(way.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(tries).isEqualTo(ChaosWiring.settingsOfChaos().mostTries());
    }

    @Test
    void a_moment_named_by_the_network_rests_the_whole_account_and_costs_no_try() {
        var failure =
                new Failure(Failure.Kind.RETRY, "limit", Optional.of(Duration.ofMinutes(5)), "");
        Way preparing = course.begin(Way.planned(NOW, NOW), NOW);

        Verdict verdict = course.prepared(preparing, new Step.Failed(WORK, failure), NOW);

        assertThat(verdict.rest()).contains(NOW.plus(Duration.ofMinutes(5)));
        assertThat(verdict.way().progress().tries()).isZero();
    }

    @Test
    void an_unknown_outcome_is_looked_for_at_growing_distance_and_then_left_to_a_person() {
        Way way = course.finished(witnessed(), failed(Failure.Kind.UNKNOWN), NOW).way();
        int looks = 0;
        while (!way.nextAt().equals(Way.NEVER)) {
            way = course.looked(way, new Found.CannotTell("lag"), way.nextAt()).way();
            looks++;
        }

        assertThat(looks).isEqualTo(ChaosWiring.settingsOfChaos().looks().size());
        assertThat(way.state()).isEqualTo(DeliveryState.UNCONFIRMED);
        assertThat(way.failure().orElseThrow().code()).isEqualTo("code");
    }

    @Test
    void only_certainty_leads_back_from_an_unknown_outcome() {
        Way open = course.finished(witnessed(), failed(Failure.Kind.UNKNOWN), NOW).way();

        assertThat(course.looked(open, new Found.NotThere(), NOW).way().state())
                .isEqualTo(DeliveryState.READY);
        assertThat(course.looked(open, new Found.CannotTell(""), NOW).way().state())
                .isEqualTo(DeliveryState.UNCONFIRMED);
        assertThat(course.looked(open, new Found.There(POST), NOW).way().state())
                .isEqualTo(DeliveryState.PUBLISHED);
    }

    @Test
    void what_the_network_accepted_is_watched_and_not_called_again() {
        Way accepted =
                course.finished(witnessed(), new Step.Waiting(WORK, Duration.ofSeconds(5)), NOW)
                        .way();
        Instant late = NOW.plus(Duration.ofHours(1));

        assertThat(accepted.state()).isEqualTo(DeliveryState.WITNESSED);
        assertThat(accepted.attempt().orElseThrow().accepted()).isTrue();
        assertThat(course.watched(accepted, new Step.Published(WORK, POST), NOW).way().state())
                .isEqualTo(DeliveryState.PUBLISHED);
        assertThat(course.watched(accepted, new Step.Ready(WORK), NOW).way().state())
                .isEqualTo(DeliveryState.UNCONFIRMED);
        assertThat(
                        course.watched(accepted, new Step.Waiting(WORK, Duration.ZERO), late)
                                .way()
                                .state())
                .isEqualTo(DeliveryState.UNCONFIRMED);
    }

    @Test
    void an_attempt_that_was_only_written_down_is_released() {
        Way released = course.release(armed(), NOW);

        assertThat(released.state()).isEqualTo(DeliveryState.READY);
        assertThat(released.attempt()).isEmpty();
    }

    @Test
    void what_may_be_running_can_not_be_armed_again() {
        assertThatThrownBy(() -> course.arm(witnessed(), UUID.randomUUID(), NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    private Way armed() {
        Way preparing = course.begin(Way.planned(NOW, NOW), NOW);
        Way ready = course.prepared(preparing, new Step.Ready(WORK), NOW).way();
        return course.arm(ready, UUID.randomUUID(), NOW);
    }

    private Way witnessed() {
        return course.witness(armed(), NOW);
    }

    private static Step failed(Failure.Kind kind) {
        return new Step.Failed(WORK, new Failure(kind, "code", "detail"));
    }
}
