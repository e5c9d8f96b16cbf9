package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.Authority;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens accounts to those who administer them. */
@Component
class AccountDoor {
    private final AccountRepository accounts;
    private final Authority authority;

    AccountDoor(AccountRepository accounts, Authority authority) {
        this.accounts = accounts;
        this.authority = authority;
    }

    /** An account with something in a city of the actor; not there for others. */
    Account visible(UUID id, Actor actor) {
        return accounts.find(new AccountId(id))
                .filter(account -> authority.maySee(actor, account.id()))
                .orElseThrow(() -> new NotFound("Account %s".formatted(id)));
    }

    /** An account about which the actor alone may decide. */
    Account decidable(UUID id, Actor actor) {
        Account account = visible(id, actor);
        if (!authority.mayDecide(actor, account.id())) {
            throw new AccessDeniedException(
                    "Account %s holds roles in a city that %s does not administer"
                            .formatted(id, actor.id()));
        }
        return account;
    }
}
