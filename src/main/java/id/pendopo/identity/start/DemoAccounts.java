package id.pendopo.identity.start;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.start.NoticeLine;
import id.pendopo.platform.start.StartupNotice;
import id.pendopo.platform.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One account for every role of every demo city, with one known password, named in the notice at
 * the start. Made when the notice is, for then the demo's cities and units are there.
 */
@Component
@ConditionalOnProperty("pendopo.identity.demo")
class DemoAccounts implements StartupNotice {
    static final String PASSWORD = "selamat mencoba pendopo";
    private static final int PASSWORD_LINE = 110;
    private static final int ACCOUNT_LINES = 111;

    private final Places places;
    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final GrantRepository grants;
    private final PasswordHasher hasher;
    private final TransactionOperations transactions;
    private final Texts indonesian;
    private final InstantSource clock;

    DemoAccounts(
            Places places,
            AccountRepository accounts,
            CredentialRepository credentials,
            GrantRepository grants,
            PasswordHasher hasher,
            TransactionOperations transactions,
            MessageSource messages,
            InstantSource clock) {
        this.places = places;
        this.accounts = accounts;
        this.credentials = credentials;
        this.grants = grants;
        this.hasher = hasher;
        this.transactions = transactions;
        this.indonesian = new Texts(messages, Locale.of("id"));
        this.clock = clock;
    }

    @Override
    public List<NoticeLine> lines(Texts t) {
        List<City> cities = places.cities();
        cities.forEach(this::populate);
        var lines = new ArrayList<NoticeLine>();
        lines.add(new NoticeLine(PASSWORD_LINE, t.of("identity.demo.password"), PASSWORD));
        cities.stream().findFirst().ifPresent(city -> lines.addAll(signIns(city, t)));
        cities.stream()
                .skip(1)
                .map(city -> line(t.of("identity.demo.likewise", city.name()), mail("...", city)))
                .forEach(lines::add);
        return lines;
    }

    private List<NoticeLine> signIns(City city, Texts t) {
        var lines = new ArrayList<NoticeLine>();
        for (Role role : Role.values()) {
            office(role, city)
                    .map(office ->
                            t.of(
                                    "identity.demo.sign-in",
                                    t.of("identity.role", role),
                                    places.name(office),
                                    t.of("identity.role.what", role)))
                    .ifPresent(text -> lines.add(line(mail(word(role), city), text)));
        }
        return lines;
    }

    private static NoticeLine line(String label, String text) {
        return new NoticeLine(ACCOUNT_LINES, label, text);
    }

    private void populate(City city) {
        Optional<String> hash = Optional.empty();
        for (Role role : Role.values()) {
            Optional<Office> office = office(role, city);
            var mail = new Mail(mail(word(role), city));
            if (office.isPresent() && accounts.find(mail).isEmpty()) {
                String hashed = hash.orElseGet(() -> hasher.hash(PASSWORD));
                hash = Optional.of(hashed);
                add(mail, office.get(), hashed);
            }
        }
    }

    private static String mail(String name, City city) {
        return "%s@%s.%s".formatted(name, key(city), DemoGuard.DOMAIN);
    }

    private void add(Mail mail, Office office, String hash) {
        Instant now = clock.instant();
        String name =
                indonesian.of(
                        "identity.demo.name",
                        indonesian.of("identity.role", office.role()),
                        places.name(office));
        transactions.executeWithoutResult(status -> {
            AccountId id = accounts.add(mail, name, now);
            Account account = accounts.lock(id).orElseThrow();
            if (account.status() == AccountStatus.INVITED) {
                credentials.setPassword(id, hash);
                accounts.move(id, AccountStatus.ACTIVE);
                grants.add(id, office, new AccountId(Actor.system().id()), now);
            }
        });
    }

    /** Unit roles go to the first department: every city has one. */
    private Optional<Office> office(Role role, City city) {
        String code = city.code().value();
        if (!role.ofUnit()) {
            return Optional.of(new Office(role, code, Optional.empty()));
        }
        return places.units(code).stream()
                .filter(unit -> unit.type() == UnitType.DEPARTMENT)
                .findFirst()
                .map(Unit::id)
                .map(id -> new Office(role, code, Optional.of(id)));
    }

    /** The first word of the city's host, or else its code. */
    private static String key(City city) {
        return city.host()
                .map(host -> host.substring(0, (host + ".").indexOf('.')))
                .orElseGet(() -> city.code().value().replace('.', '-'));
    }

    private static String word(Role role) {
        return switch (role) {
            case CITY_ADMINISTRATOR -> "admin";
            case EDITOR -> "editor";
            case ASSESSOR -> "penilai";
            case DISPATCHER -> "disposisi";
            case CONSULTANT -> "konsultan";
            case JUROR -> "juri";
            case LEADER -> "pimpinan";
            case UNIT_HEAD -> "kepala";
            case UNIT_OPERATOR -> "operator";
        };
    }
}
