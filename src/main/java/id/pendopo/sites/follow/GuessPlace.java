package id.pendopo.sites.follow;

import id.pendopo.directory.Territory;
import id.pendopo.directory.Territory.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the kelurahan or kecamatan of a text from the names it holds. Many names are words of
 * every day as well, so a bare name counts for nothing: one has to say that it is a place. Two
 * different ones are none.
 */
final class GuessPlace {
    private static final Set<Level> SMALL = Set.of(Level.KELURAHAN, Level.DESA);

    /** Words before a name that make it a place, the surest first. */
    private static final List<Sure> SURE =
            List.of(
                    new Sure("(?iu:kelurahan|kel\\.|desa|lurah)", SMALL),
                    new Sure("(?iu:kecamatan|kec\\.|camat)", Set.of(Level.KECAMATAN)),
                    new Sure("(?iu:di|ke|warga|kampung|puskesmas|pasar)", SMALL),
                    new Sure("(?iu:di|ke|warga|kampung|puskesmas)", Set.of(Level.KECAMATAN)));

    private final Map<Sure, Pattern> patterns = new HashMap<>();
    private final Map<Sure, Map<String, String>> codes = new HashMap<>();

    private record Sure(String before, Set<Level> levels) {}

    GuessPlace(Collection<Territory> territories) {
        for (Sure sure : SURE) {
            Map<String, String> names = new HashMap<>();
            Set<String> twice = new LinkedHashSet<>();
            territories.stream()
                    .filter(t -> sure.levels().contains(t.level()))
                    .forEach(t -> {
                        if (names.put(plain(t.name()), t.code()) != null) {
                            twice.add(plain(t.name()));
                        }
                    });
            names.keySet().removeAll(twice);
            codes.put(sure, names);
            patterns.put(sure, pattern(sure, names.keySet()));
        }
    }

    /** The title counts before the text. */
    Optional<String> of(String title, String text) {
        for (Sure sure : SURE) {
            Set<String> inTitle = named(sure, title);
            Set<String> found = inTitle.isEmpty() ? named(sure, text) : inTitle;
            if (found.size() == 1) {
                return Optional.of(found.iterator().next());
            }
            if (found.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Set<String> named(Sure sure, String text) {
        Set<String> found = new LinkedHashSet<>();
        Map<String, String> known = codes.getOrDefault(sure, Map.of());
        Pattern pattern = patterns.get(sure);
        if (pattern == null || known.isEmpty()) {
            return found;
        }
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Optional.ofNullable(known.get(plain(match.group(1)))).ifPresent(found::add);
        }
        return found;
    }

    /** A name begins with a capital letter, so that "di bareng" is no place and "di Bareng" is. */
    private static Pattern pattern(Sure sure, Set<String> names) {
        String any =
                names.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(n -> Pattern.quote(n).replace(" ", "\\E\\s+\\Q"))
                        .reduce((a, b) -> a + "|" + b)
                        .orElse("(?!)");
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])"
                        + sure.before()
                        + "\\s+(?=\\p{Lu})((?iu:"
                        + any
                        + "))(?![\\p{L}\\p{N}])");
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
