package id.pendopo.publishing.network;

import id.pendopo.publishing.AccountLinkId;
import java.util.Map;

/**
 * The right to act for one account, for the time of one call.
 *
 * @param remoteAccount the account's id on the network, as the id of a Facebook page
 * @param token decrypted; never printed
 * @param particulars what linking found out about the account and a network's calls need, as {@code
 *     door}; kept with the link
 */
public record Access(
        AccountLinkId link, String remoteAccount, String token, Map<String, String> particulars) {
    public Access {
        particulars = Map.copyOf(particulars);
    }

    public Access(AccountLinkId link, String remoteAccount, String token) {
        this(link, remoteAccount, token, Map.of());
    }

    /** Never the token, because records print themselves into logs. */
    @Override
    public String toString() {
        return "Access[link=%s, remoteAccount=%s]".formatted(link, remoteAccount);
    }
}
