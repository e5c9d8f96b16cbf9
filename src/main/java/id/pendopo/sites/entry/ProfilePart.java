package id.pendopo.sites.entry;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a profile, the same for all units, in the order in which they are read. */
public enum ProfilePart {
    OVERVIEW("gambaran-umum"),
    TASKS("tugas"),
    VISION("visi-misi"),
    STRUCTURE("struktur"),
    HISTORY("sejarah");

    private final String slug;

    ProfilePart(String slug) {
        this.slug = slug;
    }

    /** In addresses. */
    public String slug() {
        return slug;
    }

    public static Optional<ProfilePart> of(String slug) {
        return Arrays.stream(values()).filter(p -> p.slug.equals(slug)).findFirst();
    }
}
