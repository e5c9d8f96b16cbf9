package id.pendopo.demo.own;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words into a pattern's places: {@code {{unit}}} and the like, {@code {{n:20-90}}} a number,
 * {@code {a|b}} one of them. The same number stands wherever its range is written alike.
 */
final class Wording {
    private static final Pattern NUMBER = Pattern.compile("\\{\\{n:(\\d+)-(\\d+)}}");
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}|]*(?:\\|[^{}|]*)+)}");

    private final Map<String, String> words;
    private final Random chance;
    private final Map<String, String> numbers = new HashMap<>();

    /**
     * @param words for {@code {{key}}}
     */
    Wording(Map<String, String> words, Random chance) {
        this.words = Map.copyOf(words);
        this.chance = chance;
    }

    String of(String pattern) {
        String text = pattern;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        text = NUMBER.matcher(text).replaceAll(m -> number(m.group(), m.group(1), m.group(2)));
        return CHOICE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(choice(m.group(1).split("\\|"))));
    }

    private String number(String written, String from, String to) {
        int low = Integer.parseInt(from);
        int high = Integer.parseInt(to);
        return numbers.computeIfAbsent(
                written, w -> String.valueOf(low + chance.nextInt(high - low + 1)));
    }

    private String choice(String[] choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
