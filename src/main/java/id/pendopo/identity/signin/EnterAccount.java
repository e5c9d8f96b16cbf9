package id.pendopo.identity.signin;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.AccountRepository;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Notes that an account was entered, all steps done. */
@Component
public class EnterAccount {
    private final AccountRepository accounts;
    private final InstantSource clock;

    EnterAccount(AccountRepository accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public void enter(AccountId account) {
        accounts.signedIn(account, clock.instant());
    }
}
