package id.pendopo.publishing.account;

import id.pendopo.platform.secret.KeyRing;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Grant;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals the tokens of accounts, and opens them for the time of one call. */
@Component
public class Tokens {
    private final TokenRepository tokens;
    private final KeyRing keys;

    public Tokens(TokenRepository tokens, KeyRing publishingKeys) {
        this.tokens = tokens;
        this.keys = publishingKeys;
    }

    /** The right to act for the account; empty if it was given back. */
    public Optional<Access> access(AccountLinkId id) {
        return tokens.find(id)
                .map(kept ->
                        new Access(
                                id,
                                kept.remoteId(),
                                open(kept.token(), kept.key(), id),
                                kept.particulars()));
    }

    /** The grant as it was given, for renewing it; empty if the account was given back. */
    Optional<Grant> grant(AccountLinkId id) {
        return tokens.find(id)
                .map(kept ->
                        new Grant(
                                open(kept.token(), kept.key(), id),
                                kept.expires(),
                                kept.refresh().map(r -> open(r, kept.key(), id)),
                                kept.refreshExpires(),
                                kept.particulars()));
    }

    /**
     * Keeps the grant, sealed with the newest key.
     *
     * @param refreshAt when it is to be renewed; empty for never
     */
    void keep(AccountLinkId id, Grant grant, Optional<Instant> refreshAt) {
        var kept =
                new TokenRepository.Kept(
                        "",
                        keys.current(),
                        seal(grant.token(), id),
                        grant.refresh().map(r -> seal(r, id)),
                        grant.expires(),
                        grant.refreshExpires(),
                        grant.particulars());
        tokens.put(id, kept, refreshAt);
    }

    /**
     * Seals anew what an older key has sealed, so that the older one can be taken out of the file.
     *
     * @return how many
     */
    int sealAnew() {
        List<AccountLinkId> old = tokens.notUnder(keys.current());
        for (AccountLinkId id : old) {
            tokens.find(id).ifPresent(kept -> tokens.reseal(id, kept, resealed(id, kept)));
        }
        return old.size();
    }

    private TokenRepository.Kept resealed(AccountLinkId id, TokenRepository.Kept kept) {
        return new TokenRepository.Kept(
                kept.remoteId(),
                keys.current(),
                seal(open(kept.token(), kept.key(), id), id),
                kept.refresh().map(r -> seal(open(r, kept.key(), id), id)),
                kept.expires(),
                kept.refreshExpires(),
                Map.copyOf(kept.particulars()));
    }

    private byte[] seal(String token, AccountLinkId owner) {
        return keys.seal(token.getBytes(StandardCharsets.UTF_8), owner(owner)).content();
    }

    private String open(byte[] sealed, String key, AccountLinkId owner) {
        return new String(
                keys.open(new KeyRing.Sealed(key, sealed), owner(owner)), StandardCharsets.UTF_8);
    }

    private static String owner(AccountLinkId id) {
        return "publishing account " + id;
    }
}
