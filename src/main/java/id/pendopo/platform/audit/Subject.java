package id.pendopo.platform.audit;

import java.util.Optional;

/**
 * What was changed.
 *
 * @param type a word of its module, as {@code directory.unit}
 * @param city the code of the city whose people may read the entry; empty if it concerns the whole
 *     installation
 */
public record Subject(String type, String id, Optional<String> city) {
    public static Subject inCity(String type, Object id, String city) {
        return new Subject(type, id.toString(), Optional.of(city));
    }

    public static Subject everywhere(String type, Object id) {
        return new Subject(type, id.toString(), Optional.empty());
    }
}
