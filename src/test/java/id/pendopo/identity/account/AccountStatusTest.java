package id.pendopo.identity.account;

import static id.pendopo.identity.account.AccountStatus.ACTIVE;
import static id.pendopo.identity.account.AccountStatus.CLOSED;
import static id.pendopo.identity.account.AccountStatus.INVITED;
import static id.pendopo.identity.account.AccountStatus.LOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountStatusTest {
    private static final Map<AccountStatus, Set<AccountStatus>> ALLOWED =
            Map.of(
                    INVITED, Set.of(ACTIVE, CLOSED),
                    ACTIVE, Set.of(LOCKED, CLOSED),
                    LOCKED, Set.of(ACTIVE, CLOSED),
                    CLOSED, Set.of(INVITED));

    @Test
    void every_pair_is_allowed_or_refused_as_the_table_says() {
        for (AccountStatus from : AccountStatus.values()) {
            for (AccountStatus to : AccountStatus.values()) {
                assertThat(from.next().contains(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }
}
