package id.pendopo.publishing.network;

import id.pendopo.directory.Network;
import java.net.URI;
import java.util.List;

/** One network's way to be allowed to act for an account: OAuth 2 in its dialect. */
public interface Linking {
    Network network();

    /** Where the person is sent to agree. */
    URI authorise(Asked asked);

    /** What the person has allowed, for the code that came back with them. */
    Linked exchange(Asked asked, String code);

    /** A fresh grant for an ageing one; the old refresh token must not be used again. */
    Renewed refresh(Grant grant);

    /** Gives the right back. Done also if it was already gone. */
    Taken revoke(Access access);

    /**
     * One request for a right, kept by us until the person is back.
     *
     * @param state proves that the answer belongs to our question; compared by the caller
     * @param verifier of PKCE, 43 to 128 letters; its hash goes ahead
     * @param redirect where the network sends the person back
     */
    record Asked(String state, String verifier, URI redirect) {
        /** Neither secret. */
        @Override
        public String toString() {
            return "Asked[redirect=%s]".formatted(redirect);
        }
    }

    /** What came of the exchange. */
    sealed interface Linked {
        /** The accounts the person may act for; also those that cannot be used, with the reason. */
        record Offered(List<Offer> accounts) implements Linked {
            public Offered {
                accounts = List.copyOf(accounts);
            }
        }

        record Failed(Failure failure) implements Linked {}
    }

    /** What came of renewing. */
    sealed interface Renewed {
        record Done(Grant grant) implements Renewed {}

        /** The network's grants of this kind have no end or cannot be renewed. */
        record NotNeeded() implements Renewed {}

        /** The right is gone or could not be renewed now. */
        record Failed(Failure failure) implements Renewed {}
    }
}
