package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the language in which a person gets letters and, on a new device, pages. */
@Component
public class ChooseLanguage {
    private final AccountRepository accounts;
    private final Trail trail;

    ChooseLanguage(AccountRepository accounts, Trail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    @Transactional
    public void choose(AccountId account, Language language, Actor by) {
        accounts.speak(account, language);
        trail.account(by, "language-chosen", account);
    }
}
