package id.pendopo.publishing.network;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An account that a person may act for.
 *
 * @param profile its public page
 * @param grant empty if the network gave none for this account
 * @param granted permissions, in the network's words
 * @param missing permissions we asked for and did not get
 * @param traps what will make posts fail; an account with a trap must not be linked
 * @param particulars kept with the link, see {@link Access}
 */
public record Offer(
        String remoteAccount,
        String name,
        URI profile,
        Optional<Grant> grant,
        Set<String> granted,
        Set<String> missing,
        Set<Trap> traps,
        Map<String, String> particulars) {
    /** Why an account that is listed cannot be used. */
    public enum Trap {
        /** Listed through a business portfolio but not ticked in the dialog. */
        NO_TOKEN_OF_ITS_OWN,
        /** The person's task on the page does not allow posting. */
        TASK_MISSING,
        /** A permission without which posting fails was not given. */
        PERMISSION_MISSING,
        /** Not a professional account. */
        NOT_PROFESSIONAL,
        /** The person has no channel on the network. */
        NO_CHANNEL
    }

    public Offer {
        granted = Set.copyOf(granted);
        missing = Set.copyOf(missing);
        traps = Set.copyOf(traps);
        particulars = Map.copyOf(particulars);
    }

    public boolean usable() {
        return grant.isPresent() && traps.isEmpty();
    }
}
