package id.pendopo.publishing.compose;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.util.Optional;
import java.util.Set;

/**
 * Which posts a list shows.
 *
 * @param units only posts of these; empty for all of the city
 * @param state DRAFT, APPROVED or the name of a delivery's state; empty for any
 * @param network its name; empty for any
 * @param words in the title, the text or the account's name; empty for any
 */
public record PostFilter(
        CityCode city, Optional<Set<UnitId>> units, String state, String network, String words) {}
