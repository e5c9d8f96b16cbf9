package id.pendopo.sites.search;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.util.Optional;

/**
 * What somebody looks for.
 *
 * @param words as typed, without what no search can use
 * @param unit whose things alone are wanted; empty for all of the city
 */
record Question(CityCode city, String words, Optional<UnitId> unit, Optional<FoundKind> kind) {
    static final int LONGEST = 100;
    static final int SHORTEST = 2;

    /** Keeps letters, digits and what stands between words, and no more than a title's length. */
    static String tidy(String typed) {
        String words =
                typed.codePoints()
                        .limit(LONGEST)
                        .map(c -> Character.isLetterOrDigit(c) || "-\"'".indexOf(c) >= 0 ? c : ' ')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return words.replaceAll("\\s+", " ").strip();
    }

    boolean askable() {
        return words.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST;
    }
}
