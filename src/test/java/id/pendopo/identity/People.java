package id.pendopo.identity;

import id.pendopo.directory.UnitId;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.identity.secret.Totp;
import id.pendopo.platform.secret.SecretBox;
import id.pendopo.platform.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Makes accounts for tests and signs them in through the real pages. */
@TestComponent
public class People {
    public static final String PASSWORD = "tujuh kuda nil menari";

    /** So long ago that nothing of it is throttled or still young. */
    private static final Duration AGO = Duration.ofDays(30);

    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final GrantRepository grants;
    private final SecretBox box;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final String hash;

    People(
            AccountRepository accounts,
            CredentialRepository credentials,
            GrantRepository grants,
            SecretBox box,
            PasswordHasher hasher,
            TransactionOperations transactions,
            InstantSource clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.grants = grants;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
        this.hash = hasher.hash(PASSWORD);
    }

    /**
     * Somebody with an active account.
     *
     * @param key of the one-time codes; empty if none are set up
     */
    public record Person(AccountId id, String mail, Optional<byte[]> key) {}

    /** A person of a unit, who signs in with the password alone. */
    public Person of(Role role, String city, UUID unit) {
        return person(Optional.of(new Office(role, city, Optional.of(new UnitId(unit)))));
    }

    /** A person of a city, with one-time codes. */
    public Person of(Role role, String city) {
        Person person = person(Optional.of(new Office(role, city, Optional.empty())));
        byte[] key = Totp.newSecret();
        credentials.keepPending(person.id(), box.seal(key, person.id().toString()));
        credentials.confirmPending(person.id(), 0);
        return new Person(person.id(), person.mail(), Optional.of(key));
    }

    /** A person with an account and no role. */
    public Person without() {
        return person(Optional.empty());
    }

    /** A person of a city who has not set up codes yet. */
    public Person withoutCodes(Role role, String city) {
        return person(Optional.of(new Office(role, city, Optional.empty())));
    }

    /** The person chooses English. */
    public Person english(Person person) {
        accounts.speak(person.id(), Language.ENGLISH);
        return person;
    }

    /** Signs in with all the steps that are asked for. */
    public FormClient signedIn(Person person, int port) {
        var visitor = new FormClient(port);
        visitor.get("/masuk");
        FormClient.Answer answer =
                visitor.post("/masuk", Map.of("mail", person.mail(), "password", PASSWORD));
        if (answer.location().startsWith("/masuk/kode")) {
            visitor.get(answer.location());
            answer =
                    visitor.post(
                            "/masuk/kode",
                            Map.of("code", Totp.code(person.key().orElseThrow(), clock.instant())));
        }
        if (!answer.location().equals("/kerja")) {
            throw new AssertionError(
                    "%s is not signed in: %d %s"
                            .formatted(person.mail(), answer.status(), answer.words()));
        }
        visitor.get("/kerja/saya");
        return visitor;
    }

    private Person person(Optional<Office> office) {
        Instant then = clock.instant().minus(AGO);
        var mail = new Mail("orang-" + UUID.randomUUID() + "@contoh.id");
        AccountId id =
                transactions.execute(status -> {
                    AccountId made = accounts.add(mail, "Orang Contoh", then);
                    credentials.setPassword(made, hash);
                    accounts.move(made, AccountStatus.ACTIVE);
                    office.ifPresent(o -> grants.add(made, o, made, then));
                    return made;
                });
        return new Person(id, mail.value(), Optional.empty());
    }
}
