package id.pendopo.publishing.practice;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Threads' rules. Source: developers.facebook.com/docs/threads/overview#limitations. */
final class ThreadsRules implements ContainerRules {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Set<String> KINDS = Set.of("TEXT", "IMAGE", "VIDEO", "CAROUSEL");
    private static final long PICTURE = 8L * 1024 * 1024;

    @Override
    public String kind(Call call) {
        String kind = call.parameter("media_type");
        if (!KINDS.contains(kind)) {
            throw Graph.invalid("media_type must be one of " + KINDS);
        }
        return kind;
    }

    @Override
    public String words(Call call) {
        return call.parameter("text");
    }

    @Override
    public void checkWords(Call call) {
        String text = words(call);
        boolean item = call.parameter("is_carousel_item").equals("true");
        if (call.parameter("media_type").equals("TEXT") && text.isBlank() && !item) {
            throw Graph.invalid("Param text must not be empty for TEXT");
        }
        if (length(text) > 500) {
            throw Graph.invalid("Param text must be at most 500 characters long.");
        }
        if (LINK.matcher(text).results().count() > 5) {
            throw Graph.invalid("Too many links: at most 5.");
        }
    }

    /** Letters beyond the basic plane, as emoji, count by their bytes. */
    private static int length(String text) {
        return text.codePoints()
                .map(p ->
                        p > 0xffff
                                ? Character.toString(p).getBytes(StandardCharsets.UTF_8).length
                                : 1)
                .sum();
    }

    @Override
    public void checkChildren(int number) {
        if (number < 2 || number > 20) {
            throw Graph.invalid("A carousel has 2 to 20 items.");
        }
    }

    @Override
    public void checkPicture(MediaLook look) {
        if (!look.type().equals("image/jpeg") && !look.type().equals("image/png")) {
            throw Graph.fault(400, 9004, 2207005, "The image format is not supported.");
        }
        if (look.bytes() > PICTURE) {
            throw Graph.fault(400, 36000, 2207004, "The image is too large: at most 8 MB.");
        }
    }

    @Override
    public int daily() {
        return 250;
    }
}
