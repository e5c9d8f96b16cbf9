package id.pendopo.identity.session;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.secret.Token;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The places where an account is signed in, for looking at and for ending. */
@Component
public class SessionList {
    private static final int HANDLE_BYTES = 12;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionList(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * A sign-in that lasts.
     *
     * @param handle names it without being the secret in its cookie
     * @param device empty if unknown
     * @param address shortened
     */
    public record Entry(
            String handle,
            String device,
            String address,
            Instant since,
            Instant lastSeen,
            boolean present) {}

    /**
     * Where the account is signed in, last seen first.
     *
     * @param presentId the session of the request; empty if an administrator looks
     */
    public List<Entry> of(AccountId account, Optional<String> presentId) {
        return all(account).stream()
                .map(session -> entry(session, presentId))
                .sorted(Comparator.comparing(Entry::lastSeen).reversed())
                .toList();
    }

    /** Ends the one session; false if it has ended already. */
    public boolean end(AccountId account, String handle) {
        Optional<? extends Session> found =
                all(account).stream().filter(s -> handle(s.getId()).equals(handle)).findFirst();
        found.ifPresent(session -> sessions.deleteById(session.getId()));
        return found.isPresent();
    }

    /** Ends all sessions of the account but the given one. */
    public void endAll(AccountId account, Optional<String> exceptId) {
        all(account).stream()
                .map(Session::getId)
                .filter(id -> !exceptId.equals(Optional.of(id)))
                .forEach(sessions::deleteById);
    }

    private Collection<? extends Session> all(AccountId account) {
        return sessions.findByPrincipalName(account.toString()).values();
    }

    private static Entry entry(Session session, Optional<String> presentId) {
        Instant since = session.getAttribute(SessionBook.SINCE);
        return new Entry(
                handle(session.getId()),
                session.getAttributeOrDefault(SessionBook.DEVICE, ""),
                session.getAttributeOrDefault(SessionBook.ADDRESS, ""),
                since == null ? session.getCreationTime() : since,
                session.getLastAccessedTime(),
                presentId.equals(Optional.of(session.getId())));
    }

    private static String handle(String id) {
        return HexFormat.of().formatHex(new Token(id).hash(), 0, HANDLE_BYTES);
    }
}
