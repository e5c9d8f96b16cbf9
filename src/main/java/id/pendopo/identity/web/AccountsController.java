package id.pendopo.identity.web;

import static java.util.stream.Collectors.groupingBy;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountListRepository;
import id.pendopo.identity.account.AccountListRepository.Filter;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.Authority;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Places;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of accounts. */
@Controller
@Needs(IdentityPermission.MANAGE)
class AccountsController {
    private static final int PAGE = 50;

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

    @GetMapping(AccountQuery.PATH)
    ModelAndView list(
            @RequestParam Map<String, String> parameters, Actor actor, HttpServletRequest request) {
        var query = AccountQuery.of(parameters);
        Filter filter = query.within(authority.cities(actor), clock.instant());
        var paging = new Paging(query.page(), PAGE, lists.count(filter), query.address());
        Texts t = shells.texts(request);
        return new ModelAndView(
                "identity/accounts",
                "page",
                new AccountsPage(
                        query.words(),
                        query.status().map(Enum::name).orElse(""),
                        query.role().map(Enum::name).orElse(""),
                        query.filtered(),
                        options(AccountStatus.values(), "identity.status", t),
                        options(Role.values(), "identity.role", t),
                        rows(found(filter, query, paging.offset(), PAGE), t),
                        query.sort(),
                        paging,
                        query.address()));
    }

    /** All pages of the list at hand, as a table. */
    @GetMapping(AccountQuery.PATH + "/ekspor/akun.{ending}")
    void export(
            @PathVariable String ending,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        TableFormat format =
                TableFormat.of(ending)
                        .map(wanted -> wanted == TableFormat.CSV ? TableFormat.CSV_OFFICE : wanted)
                        .orElseThrow(() -> new NotFound("Table format " + ending));
        var query = AccountQuery.of(parameters);
        Filter filter = query.within(authority.cities(actor), clock.instant());
        Texts t = shells.texts(request);
        List<List<String>> lines =
                rows(found(filter, query, 0, Integer.MAX_VALUE), t).stream()
                        .map(row -> line(row, t))
                        .toList();
        new TableDownload("akun", heads(t), lines.stream()).write(response, format);
    }

    private List<Account> found(Filter filter, AccountQuery query, long offset, int limit) {
        return lists.find(filter, query.order(), query.sort().descending(), offset, limit);
    }

    private static List<String> heads(Texts t) {
        return List.of(
                t.of("identity.name"),
                t.of("identity.mail"),
                t.of("identity.role"),
                t.of("identity.status"),
                t.of("identity.code"),
                t.of("identity.accounts.last"));
    }

    private static List<String> line(AccountsPage.Row row, Texts t) {
        return List.of(
                row.name(),
                row.mail(),
                String.join("; ", row.offices()),
                t.of("identity.status", row.status()),
                t.of(row.secondStep() ? "identity.code.on" : "identity.code.off"),
                row.lastSignIn());
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
                AccountQuery.PATH + "/" + account.id(),
                Names.of(account),
                account.mail(),
                held.stream().map(grant -> Names.of(grant.office(), places, t)).toList(),
                account.status(),
                Names.tone(account.status()),
                account.secondStep(),
                account.lastSignIn().map(moment::minute).orElse(""));
    }

    private static List<Option> options(Enum<?>[] values, String prefix, Texts t) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), t.of(prefix, value)))
                .toList();
    }
}
