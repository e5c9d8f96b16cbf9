package id.pendopo.publishing.network;

import com.twitter.twittertext.TwitterTextParser;
import id.pendopo.directory.Network;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says while a person is writing whether a content fits a network: counts as the network counts and
 * names every rule that is broken. Pure and quick; needs no network.
 */
public final class Measure {
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern EMOJI = Pattern.compile("\\p{IsExtended_Pictographic}");
    private static final int LAST_SIGN = 0x2000;

    private final NetworkSettings settings;

    public Measure(NetworkSettings settings) {
        this.settings = settings;
    }

    /** How much of the text's room is taken, and how much there is. */
    public record Room(int used, int allowed) {
        public int left() {
            return allowed - used;
        }
    }

    public Room room(Network network, Content content) {
        return new Room(length(network, text(network, content)), limits(network).text());
    }

    /**
     * The length of a text in the network's own way of counting: X weighs (a link 23, most letters
     * 1, emoji and other scripts 2), YouTube counts bytes, Threads counts emoji by their bytes, the
     * others count characters.
     */
    public int length(Network network, String text) {
        return switch (network) {
            case X -> text.isEmpty() ? 0 : TwitterTextParser.parseTweet(text).weightedLength;
            case YOUTUBE -> bytes(text);
            case THREADS -> emojiByBytes(text);
            case FACEBOOK, INSTAGRAM, TIKTOK, WEBSITE, WHATSAPP, TELEGRAM ->
                    text.codePointCount(0, text.length());
        };
    }

    /** What publishing it would cost, in US dollars; empty where posts are free. */
    public Optional<BigDecimal> cost(Network network, Content content) {
        var costs = settings.of(network).costs();
        boolean link = LINK.matcher(text(network, content)).find();
        return Optional.ofNullable(costs.get(link ? "post-with-link" : "post"));
    }

    /** Every rule that is broken; none if it may go out. */
    public List<Misfit> misfits(Network network, Content content) {
        Limits limits = limits(network);
        var found = new ArrayList<Misfit>();
        words(network, content, limits, found);
        media(network, content, limits, found);
        for (int i = 0; i < content.media().size(); i++) {
            Medium medium = content.media().get(i);
            if (medium.kind() == Medium.Kind.PICTURE) {
                picture(medium, i, limits, found);
            } else {
                video(medium, i, limits, found);
            }
        }
        return found;
    }

    private Limits limits(Network network) {
        return settings.of(network).limits();
    }

    /** As the adapter will send it. */
    private static String text(Network network, Content content) {
        return switch (network) {
            case X, YOUTUBE -> content.wordsWithLink();
            case FACEBOOK, INSTAGRAM, THREADS, TIKTOK, WEBSITE, WHATSAPP, TELEGRAM ->
                    content.words();
        };
    }

    private void words(Network network, Content content, Limits limits, List<Misfit> found) {
        String text = text(network, content);
        if (text.isBlank() && content.media().isEmpty() && content.link().isEmpty()) {
            found.add(Misfit.of(Misfit.Rule.NOTHING_TO_SHOW, 0, 0));
        }
        over(Misfit.Rule.TEXT_TOO_LONG, length(network, text), limits.text(), found);
        if (limits.hashtags() > 0) {
            long tags = HASHTAG.matcher(text).results().count();
            over(Misfit.Rule.TOO_MANY_HASHTAGS, tags, limits.hashtags(), found);
        }
        if (limits.links() > 0) {
            long links = LINK.matcher(text).results().count();
            over(Misfit.Rule.TOO_MANY_LINKS, links, limits.links(), found);
        }
        if (network == Network.YOUTUBE) {
            title(content, limits, found);
        }
    }

    private static void title(Content content, Limits limits, List<Misfit> found) {
        String title = content.title();
        if (title.isBlank()) {
            found.add(Misfit.of(Misfit.Rule.TITLE_MISSING, 0, limits.title()));
        }
        over(
                Misfit.Rule.TITLE_TOO_LONG,
                title.codePointCount(0, title.length()),
                limits.title(),
                found);
        long brackets = title.chars().filter(c -> c == '<' || c == '>').count();
        over(Misfit.Rule.TITLE_LETTERS, brackets, 0, found);
        // A keyword with a space is kept in quotes, and commas stand between.
        long keywords =
                content.hashtags().stream()
                        .mapToLong(tag -> tag.length() + 1 + (tag.contains(" ") ? 2 : 0))
                        .sum();
        over(Misfit.Rule.KEYWORDS_TOO_LONG, keywords, limits.keywords(), found);
    }

    private static void media(Network network, Content content, Limits limits, List<Misfit> found) {
        long pictures = content.pictures().size();
        long videos = content.media().size() - pictures;
        if (network == Network.YOUTUBE && videos == 0) {
            found.add(Misfit.of(Misfit.Rule.VIDEO_MISSING, 0, 1));
        } else if (content.media().size() < limits.fewestMedia()) {
            found.add(
                    Misfit.of(
                            Misfit.Rule.MEDIA_MISSING,
                            content.media().size(),
                            limits.fewestMedia()));
        }
        over(Misfit.Rule.TOO_MANY_PICTURES, pictures, limits.pictures(), found);
        over(Misfit.Rule.TOO_MANY_VIDEOS, videos, limits.videos(), found);
        if (!limits.mixed() && pictures > 0 && videos > 0) {
            found.add(Misfit.of(Misfit.Rule.PICTURES_WITH_VIDEO, pictures, 0));
        }
        int together = Math.max(limits.pictures(), limits.videos());
        boolean eachFits = pictures <= limits.pictures() && videos <= limits.videos();
        if (limits.mixed() && eachFits && limits.videos() > 1) {
            over(Misfit.Rule.TOO_MANY_MEDIA, pictures + videos, together, found);
        }
    }

    private static void picture(Medium medium, int i, Limits limits, List<Misfit> found) {
        if (!limits.pictureTypes().contains(medium.type())) {
            found.add(new Misfit(Misfit.Rule.PICTURE_TYPE, 0, 0, i));
        }
        long most = limits.picture().toBytes();
        if (most > 0 && medium.bytes() > most) {
            found.add(new Misfit(Misfit.Rule.PICTURE_TOO_LARGE, medium.bytes(), most, i));
        }
        // Networks round: a picture cut to 4:5 in whole pixels may be a hair off.
        double hair = 0.005;
        long ratio = Math.round(medium.ratio() * 100);
        if (limits.narrowest() > 0 && medium.ratio() < limits.narrowest() - hair) {
            long least = Math.round(limits.narrowest() * 100);
            found.add(new Misfit(Misfit.Rule.PICTURE_TOO_TALL, ratio, least, i));
        }
        if (limits.widest() > 0 && medium.ratio() > limits.widest() + hair) {
            long greatest = Math.round(limits.widest() * 100);
            found.add(new Misfit(Misfit.Rule.PICTURE_TOO_FLAT, ratio, greatest, i));
        }
    }

    private static void video(Medium medium, int i, Limits limits, List<Misfit> found) {
        if (!limits.videoTypes().contains(medium.type())) {
            found.add(new Misfit(Misfit.Rule.VIDEO_TYPE, 0, 0, i));
        }
        long most = limits.video().toBytes();
        if (most > 0 && medium.bytes() > most) {
            found.add(new Misfit(Misfit.Rule.VIDEO_TOO_LARGE, medium.bytes(), most, i));
        }
        long seconds = medium.length().map(length -> length.toSeconds()).orElse(-1L);
        long shortest = limits.videoShortest().toSeconds();
        long longest = limits.videoLongest().toSeconds();
        if (seconds >= 0 && seconds < shortest) {
            found.add(new Misfit(Misfit.Rule.VIDEO_TOO_SHORT, seconds, shortest, i));
        }
        if (longest > 0 && seconds > longest) {
            found.add(new Misfit(Misfit.Rule.VIDEO_TOO_LONG, seconds, longest, i));
        }
    }

    private static void over(Misfit.Rule rule, long found, long allowed, List<Misfit> all) {
        if (found > allowed) {
            all.add(Misfit.of(rule, found, allowed));
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int emojiByBytes(String text) {
        return CLUSTER.matcher(text)
                .results()
                .map(r -> r.group())
                .mapToInt(c ->
                        c.codePointAt(0) > LAST_SIGN && EMOJI.matcher(c).find()
                                ? bytes(c)
                                : c.codePointCount(0, c.length()))
                .sum();
    }
}
