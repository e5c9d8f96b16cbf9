package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/** A list of files that the server makes itself. */
final class ListingSign implements Sign {
    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean apache =
                sight.title().startsWith("index of /") && sight.headings().startsWith("index of /");
        boolean iis =
                sight.words().contains("[to parent directory]") && sight.title().contains(" - /");
        boolean other =
                sight.title().startsWith("directory listing for /")
                        || sight.title().startsWith("directory: /");
        return apache || iis || other
                ? Optional.of(new Outcome.DirectoryListing())
                : Optional.empty();
    }
}
