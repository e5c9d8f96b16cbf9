package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/** An announcement that there will be a site, or will be again, and nothing else. */
final class ConstructionSign implements Sign {
    private static final int BARE = 700;
    private static final int FEW_LINKS = 12;
    private static final String[] WORDS = {
        "under construction",
        "coming soon",
        "segera hadir",
        "segera tayang",
        "under maintenance",
        "maintenance mode",
        "briefly unavailable for scheduled maintenance",
        "scheduled maintenance",
        "dalam perbaikan",
        "dalam pengembangan",
        "dalam pemeliharaan",
        "dalam perawatan",
        "dalam tahap pengembangan",
        "dalam pembangunan",
        "sedang diperbaiki",
        "sedang dikembangkan",
        "sedang maintenance",
        "tidak tersedia untuk sementara",
        "tidak tersedia untuk pemeliharaan"
    };

    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean nothingElse = sight.thin(BARE) && sight.count("a[href]") <= FEW_LINKS;
        return nothingElse && sight.says(WORDS)
                ? Optional.of(new Outcome.UnderConstruction())
                : Optional.empty();
    }
}
