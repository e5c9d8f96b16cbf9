package id.pendopo.identity.web;

import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.Authority;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.session.SessionList;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Collects what the page of one account shows. */
@Component
class AccountView {
    private final GrantRepository grants;
    private final Authority authority;
    private final SessionList sessions;
    private final OfficeForm offices;
    private final Places places;
    private final ShellFactory shells;
    private final Clocks clocks;
    private final InstantSource clock;

    AccountView(
            GrantRepository grants,
            Authority authority,
            SessionList sessions,
            OfficeForm offices,
            Places places,
            ShellFactory shells,
            Clocks clocks,
            InstantSource clock) {
        this.grants = grants;
        this.authority = authority;
        this.sessions = sessions;
        this.offices = offices;
        this.places = places;
        this.shells = shells;
        this.clocks = clocks;
        this.clock = clock;
    }

    AccountPage of(Account account, Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        Moment moment = clocks.at(t);
        Instant now = clock.instant();
        String path = "/kerja/akun/" + account.id();
        List<Grant> all = grants.of(account.id());
        boolean decides = authority.mayDecide(actor, account.id());
        return new AccountPage(
                path,
                Names.of(account),
                account.mail(),
                account.status(),
                Names.tone(account.status()),
                account.secondStep(),
                moment.day(account.created()),
                account.lastSignIn().map(moment::minute).orElse(""),
                actor.id().equals(account.id().value()),
                decides,
                all.stream()
                        .filter(grant -> !ended(grant, now))
                        .map(grant -> role(grant, path, actor, moment, t))
                        .toList(),
                all.stream()
                        .filter(grant -> ended(grant, now))
                        .map(grant -> role(grant, "", actor, moment, t))
                        .toList(),
                decides ? sessions(account, moment, t) : List.of(),
                offices.roles(actor, t),
                offices.cities(actor),
                offices.units(actor));
    }

    private List<AccountPage.SessionRow> sessions(Account account, Moment moment, Texts t) {
        return sessions.of(account.id(), Optional.empty()).stream()
                .map(e -> AccountPage.SessionRow.of(e, moment, t.of("identity.session.unknown")))
                .toList();
    }

    private AccountPage.Role role(Grant grant, String path, Actor actor, Moment moment, Texts t) {
        boolean ends = !path.isEmpty() && Authority.mayGive(actor, grant.office());
        return new AccountPage.Role(
                Names.of(grant.office(), places, t),
                moment.day(grant.from()),
                grant.until().map(moment::day).orElse(""),
                ends ? "%s/peran/%s/akhiri".formatted(path, grant.id()) : "");
    }

    private static boolean ended(Grant grant, Instant now) {
        return grant.until().map(until -> !now.isBefore(until)).orElse(false);
    }
}
