package id.pendopo.complaints.filing;

import java.util.List;

/**
 * What reports are about.
 *
 * @param units parts of names of units that deal with it; empty if the place decides
 * @param words by which a text of citizens is recognised, in lower case
 * @param serviceClass code of the class of service
 */
public record Topic(
        String code,
        String indonesian,
        String english,
        List<String> units,
        List<String> words,
        String serviceClass) {
    /** For what fits nowhere else. */
    public static final String OTHER = "lainnya";

    public Topic {
        units = List.copyOf(units);
        words = List.copyOf(words);
    }

    public String name(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
