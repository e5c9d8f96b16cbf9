package id.pendopo.identity.session;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.signin.ShortAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** What the sign-in writes into the session of a request, and reads from it. */
@Component
public class SessionBook {
    static final String ACCOUNT = "pendopo.account";
    static final String SINCE = "pendopo.since";
    static final String DEVICE = "pendopo.device";
    static final String ADDRESS = "pendopo.address";
    private static final String HALF = "pendopo.half";
    private static final String HALF_SINCE = "pendopo.half-since";

    /** How long the way from the password to the code may take. */
    private static final Duration HALF_WAY = Duration.ofMinutes(10);

    private final SignedInRepository signedIn;
    private final ClientAddress addresses;
    private final IdentitySettings settings;
    private final InstantSource clock;

    SessionBook(
            SignedInRepository signedIn,
            ClientAddress addresses,
            IdentitySettings settings,
            InstantSource clock) {
        this.signedIn = signedIn;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /** The password was right; the account is not signed in before the second step. */
    public void enterHalf(HttpServletRequest request, AccountId account) {
        HttpSession session = renewed(request);
        session.setAttribute(HALF, account.value());
        session.setAttribute(HALF_SINCE, clock.instant());
    }

    /** Who stands between the two steps; empty if nobody or too long. */
    public Optional<AccountId> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(HALF) instanceof UUID account
                && session.getAttribute(HALF_SINCE) instanceof Instant since
                && clock.instant().isBefore(since.plus(HALF_WAY))) {
            return Optional.of(new AccountId(account));
        }
        return Optional.empty();
    }

    /** Signs in: a new session id, so that nobody who knew the old one comes along. */
    public void enter(HttpServletRequest request, AccountId account) {
        HttpSession session = renewed(request);
        session.removeAttribute(HALF);
        session.removeAttribute(HALF_SINCE);
        session.setAttribute(ACCOUNT, account.value());
        session.setAttribute(SINCE, clock.instant());
        session.setAttribute(DEVICE, device(request));
        session.setAttribute(ADDRESS, ShortAddress.shown(addresses.of(request)));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
    }

    public void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who acts; a sign-in that no longer counts is ended here. */
    Optional<SignedIn> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ACCOUNT) instanceof UUID account)
                || !(session.getAttribute(SINCE) instanceof Instant since)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<SignedIn> found =
                now.isBefore(since.plus(settings.absolute()))
                        ? signedIn.find(new AccountId(account), since, now)
                        : Optional.empty();
        if (found.isEmpty()) {
            session.invalidate();
        }
        return found;
    }

    private static HttpSession renewed(HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        return session;
    }

    private static String device(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("User-Agent"))
                .flatMap(DeviceName::of)
                .orElse("");
    }
}
