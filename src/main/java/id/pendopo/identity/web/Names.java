package id.pendopo.identity.web;

import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Places;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;

/** How people and what they are is written on pages. */
final class Names {
    private Names() {}

    /** The name; the mail of somebody who has not given one yet. */
    static String of(Account account) {
        return account.name().isBlank() ? account.mail() : account.name();
    }

    static String of(Office office, Places places, Texts t) {
        return t.of("identity.office", t.of("identity.role", office.role()), places.name(office));
    }

    static Tone tone(AccountStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case INVITED -> Tone.INFO;
            case LOCKED -> Tone.BAD;
            case CLOSED -> Tone.NEUTRAL;
        };
    }
}
