package id.pendopo.sites.entry;

import java.util.Set;

/** Where an entry stands. What may follow is decided here alone. */
public enum EntryStatus {
    /** Seen by those who work on the site only. */
    DRAFT,
    PUBLIC,
    /** Public no more; its address says why. */
    WITHDRAWN;

    public Set<EntryStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, PUBLIC, WITHDRAWN);
            case PUBLIC -> Set.of(PUBLIC, WITHDRAWN);
            case WITHDRAWN -> Set.of(PUBLIC);
        };
    }

    public boolean mayBecome(EntryStatus other) {
        return next().contains(other);
    }
}
