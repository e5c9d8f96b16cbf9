package id.pendopo.platform.web.find;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param words as typed
 * @param tooShort whether there were too few letters to search for
 * @param groups without the empty ones
 */
public record FindPage(String words, boolean tooShort, List<Group> groups) {
    public FindPage {
        groups = List.copyOf(groups);
    }

    /** What one module found. */
    public record Group(String heading, String icon, List<Found> found) {
        public Group {
            found = List.copyOf(found);
        }
    }
}
