package id.pendopo.identity.web;

import static java.util.stream.Collectors.groupingBy;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountListRepository;
import id.pendopo.identity.account.AccountListRepository.Filter;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.Authority;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Places;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of accounts. */
@Controller
class AccountsController {
    private static final String PATH = "/kerja/akun";
    private static final int PAGE = 50;
    private static final int LONGEST = 100;

    private final AccountListRepository lists;
    private final GrantRepository grants;
    private final Authority authority;
    private final Places places;
    private final ShellFactory shells;
    private final Clocks clocks;
    private final InstantSource clock;

    AccountsController(
            AccountListRepository lists,
            GrantRepository grants,
            Authority authority,
            Places places,
            ShellFactory shells,
            Clocks clocks,
            InstantSource clock) {
        this.lists = lists;
        this.grants = grants;
        this.authority = authority;
        this.places = places;
        this.shells = shells;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Needs(IdentityPermission.MANAGE)
    @GetMapping(PATH)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request) {
        String words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        Optional<AccountStatus> wanted = status(status);
        var filter = new Filter(authority.cities(actor), wanted, words);
        var address =
                new Address(PATH, Map.of("q", words, "status", wanted.map(Enum::name).orElse("")));
        var paging = new Paging(page, PAGE, lists.count(filter), address);
        Texts t = shells.texts(request);
        List<Account> found = lists.find(filter, paging.offset(), PAGE);
        return new ModelAndView(
                "identity/accounts",
                "page",
                new AccountsPage(
                        words,
                        wanted.map(Enum::name).orElse(""),
                        statuses(t),
                        rows(found, t),
                        paging));
    }

    private List<AccountsPage.Row> rows(List<Account> found, Texts t) {
        List<AccountId> ids = found.stream().map(Account::id).toList();
        Map<AccountId, List<Grant>> held =
                grants.heldBy(ids, clock.instant()).stream().collect(groupingBy(Grant::account));
        Moment moment = clocks.at(t);
        return found.stream()
                .map(a -> row(a, held.getOrDefault(a.id(), List.of()), t, moment))
                .toList();
    }

    private AccountsPage.Row row(Account account, List<Grant> held, Texts t, Moment moment) {
        return new AccountsPage.Row(
                PATH + "/" + account.id(),
                Names.of(account),
                account.mail(),
                held.stream().map(grant -> Names.of(grant.office(), places, t)).toList(),
                account.status(),
                Names.tone(account.status()),
                account.secondStep(),
                account.lastSignIn().map(moment::minute).orElse(""));
    }

    private static List<Option> statuses(Texts t) {
        return Arrays.stream(AccountStatus.values())
                .map(status -> new Option(status.name(), t.of("identity.status", status)))
                .toList();
    }

    private static Optional<AccountStatus> status(String name) {
        return Arrays.stream(AccountStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
