package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/**
 * A page without any word or picture. What only a script could show counts as empty too: we cannot
 * judge it, and neither can a search engine's first look or a citizen on a bad line.
 */
final class EmptySign implements Sign {
    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean empty =
                sight.page().isPresent()
                        && sight.words().isEmpty()
                        && sight.count("img, svg, video, iframe, frame, object, embed, canvas")
                                == 0;
        return empty ? Optional.of(new Outcome.Empty()) : Optional.empty();
    }
}
