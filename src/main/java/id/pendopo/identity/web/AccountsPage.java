package id.pendopo.identity.web;

import id.pendopo.identity.account.AccountStatus;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Sort;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** The list of accounts of the cities one administers. */
public record AccountsPage(
        String words,
        String status,
        String role,
        boolean filtered,
        List<Option> statuses,
        List<Option> roles,
        List<Row> rows,
        Sort sort,
        Paging paging,
        Address address) {
    public AccountsPage {
        statuses = List.copyOf(statuses);
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
    }

    /**
     * One account.
     *
     * @param offices what the person is, in words; empty if nothing now
     * @param lastSignIn empty if never
     */
    public record Row(
            String href,
            String name,
            String mail,
            List<String> offices,
            AccountStatus status,
            Tone tone,
            boolean secondStep,
            String lastSignIn) {
        public Row {
            offices = List.copyOf(offices);
        }
    }
}
