package id.pendopo.identity.web;

import id.pendopo.identity.Role;
import id.pendopo.identity.account.AccountListRepository.Filter;
import id.pendopo.identity.account.AccountListRepository.Order;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Sort;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the address of the list of accounts asks for. Words nobody knows ask nothing, so that an old
 * link still shows a list.
 */
record AccountQuery(
        String words,
        Optional<AccountStatus> status,
        Optional<Role> role,
        Sort sort,
        int page,
        Address address) {
    static final String PATH = "/kerja/akun";
    private static final String STANDARD = "nama";
    private static final int LONGEST = 100;
    private static final Map<String, Order> ORDERS =
            Map.of(
                    STANDARD,
                    Order.NAME,
                    "email",
                    Order.MAIL,
                    "status",
                    Order.STATUS,
                    "masuk",
                    Order.LAST_SIGN_IN);

    static AccountQuery of(Map<String, String> parameters) {
        String typed = parameters.getOrDefault("q", "").strip();
        String words = typed.substring(0, Math.min(typed.length(), LONGEST));
        Optional<AccountStatus> status =
                named(AccountStatus.values(), parameters.getOrDefault("status", ""));
        Optional<Role> role = named(Role.values(), parameters.getOrDefault("peran", ""));
        String wanted = parameters.getOrDefault("sort", "");
        String sort = ORDERS.containsKey(wanted.replaceFirst("^-", "")) ? wanted : "";
        var kept = new LinkedHashMap<String, String>();
        kept.put("q", words);
        kept.put("status", status.map(Enum::name).orElse(""));
        kept.put("peran", role.map(Enum::name).orElse(""));
        var filter = new Address(PATH, kept);
        return new AccountQuery(
                words,
                status,
                role,
                Sort.of(sort, STANDARD, filter),
                number(parameters.getOrDefault("page", "")),
                filter.with("sort", sort));
    }

    boolean filtered() {
        return !words.isEmpty() || status.isPresent() || role.isPresent();
    }

    Order order() {
        return ORDERS.getOrDefault(sort.column(), Order.NAME);
    }

    Filter within(Collection<String> cities, Instant now) {
        return new Filter(cities, status, role, words, now);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static int number(String wanted) {
        return wanted.matches("[1-9]\\d{0,5}") ? Integer.parseInt(wanted) : 1;
    }
}
