package id.pendopo.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryStateTest {
    @Test
    void the_irreversible_call_is_reached_from_the_written_attempt_alone() {
        for (DeliveryState state : DeliveryState.values()) {
            assertThat(state.mayBecome(DeliveryState.WITNESSED))
                    .as("from %s", state)
                    .isEqualTo(state == DeliveryState.ARMED);
            assertThat(state.mayBecome(DeliveryState.ARMED))
                    .as("from %s", state)
                    .isEqualTo(state == DeliveryState.READY);
        }
    }

    @Test
    void what_may_be_there_is_never_cancelled_and_never_held() {
        for (DeliveryState state : EnumSet.of(DeliveryState.WITNESSED, DeliveryState.UNCONFIRMED)) {
            assertThat(state.mayBeCancelled()).as("%s", state).isFalse();
        }
        assertThat(DeliveryState.UNCONFIRMED.mayBecome(DeliveryState.HELD)).isFalse();
    }

    @Test
    void every_state_is_reached_and_only_the_ends_lead_nowhere() {
        var reached = EnumSet.of(DeliveryState.PLANNED);
        for (DeliveryState state : DeliveryState.values()) {
            reached.addAll(state.next());
            assertThat(state.next().isEmpty())
                    .as("%s", state)
                    .isEqualTo(
                            Set.of(DeliveryState.CANCELLED, DeliveryState.WITHDRAWN)
                                    .contains(state));
        }
        assertThat(reached).containsExactlyInAnyOrder(DeliveryState.values());
    }

    @Test
    void what_is_out_can_only_be_corrected_or_withdrawn() {
        for (DeliveryState state : EnumSet.of(DeliveryState.PUBLISHED, DeliveryState.CORRECTED)) {
            assertThat(state.next())
                    .containsExactlyInAnyOrder(DeliveryState.CORRECTED, DeliveryState.WITHDRAWN);
        }
    }
}
