package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Not found" under a good status. The title must say it of a page; news of a person or a thing not
 * found does not.
 */
final class NotFoundSign implements Sign {
    private static final Pattern TITLE =
            Pattern.compile(
                    "^(error|galat|kesalahan)?\\W*404\\b.*|^(page|file|the page|content|oops\\W+ ?page|oops\\W+ ?that page)[a-z ]{0,25} not (be )?found\\b.*"
                            + "|.*\\b(halaman|laman|konten|artikel)( yang [a-z ]{1,25})? ?(tidak|tak) (dapat |bisa )?(di)?temukan\\b.*|^(nothing|not) found\\b.*|.*[|–-] ?404$|.*\\berror 404\\b.*");
    private static final Pattern HEADING =
            Pattern.compile(
                    "(error )?404( (error|not found|halaman tidak ditemukan|page not found))?|(oops\\W+ ?)?(page|that page|the page|this page)[a-z’' ]{0,25} not (be )?found\\W*|(maaf\\W+ ?)?(halaman|laman|konten|artikel)( yang [a-z ]{1,25})? ?(tidak|tak) (dapat |bisa )?ditemukan\\W*|nothing found\\W*|not found\\W*");

    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean heading = HEADING.matcher(sight.headings()).matches();
        boolean title = TITLE.matcher(sight.title()).matches();
        return title || heading || bare(sight)
                ? Optional.of(new Outcome.SoftNotFound())
                : Optional.empty();
    }

    private static boolean bare(Sight sight) {
        return sight.thin(250) && HEADING.matcher(sight.words()).lookingAt();
    }
}
