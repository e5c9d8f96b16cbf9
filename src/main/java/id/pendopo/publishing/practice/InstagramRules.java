package id.pendopo.publishing.practice;

import java.util.Set;
import java.util.regex.Pattern;

/** Instagram's rules. Source: instagram-platform/instagram-graph-api/reference/ig-user/media. */
final class InstagramRules implements ContainerRules {
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
    private static final Set<String> KINDS = Set.of("CAROUSEL", "REELS", "STORIES");
    private static final int CAPTION = 2200;
    private static final int HASHTAGS = 30;
    private static final long PICTURE = 8L * 1024 * 1024;

    @Override
    public String kind(Call call) {
        String kind = call.parameter("media_type");
        if (kind.isEmpty() || kind.equals("IMAGE")) {
            return "IMAGE";
        }
        boolean item = kind.equals("VIDEO") && call.parameter("is_carousel_item").equals("true");
        if (!KINDS.contains(kind) && !item) {
            throw Graph.invalid("media_type must be one of CAROUSEL, REELS, STORIES");
        }
        return kind;
    }

    @Override
    public String words(Call call) {
        return call.parameter("caption");
    }

    @Override
    public void checkWords(Call call) {
        String caption = words(call);
        if (caption.codePointCount(0, caption.length()) > CAPTION) {
            throw Graph.fault(
                    400, 100, 2207010, "The caption is too long: at most 2,200 characters.");
        }
        if (HASHTAG.matcher(caption).results().count() > HASHTAGS) {
            throw Graph.fault(400, 100, 2207010, "The caption has too many hashtags: at most 30.");
        }
    }

    @Override
    public void checkChildren(int number) {
        if (number < 2 || number > 10) {
            throw Graph.fault(400, 100, 2207004, "A carousel has 2 to 10 items.");
        }
    }

    @Override
    public void checkPicture(MediaLook look) {
        if (!look.type().equals("image/jpeg")) {
            throw Graph.fault(400, 9004, 2207005, "The image format is not supported: JPEG only.");
        }
        if (look.bytes() > PICTURE) {
            throw Graph.fault(400, 36000, 2207004, "The image is too large: at most 8 MB.");
        }
        if (look.ratio() < 0.795 || look.ratio() > 1.915) {
            throw Graph.fault(
                    400, 36003, 2207009, "The aspect ratio is not supported: 4:5 to 1.91:1.");
        }
    }

    @Override
    public int daily() {
        return 50;
    }
}
