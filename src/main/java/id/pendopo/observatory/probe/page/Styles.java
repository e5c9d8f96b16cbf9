package id.pendopo.observatory.probe.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.observatory.visit.Page;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the page's own markup says of hiding: style attributes and simple rules of its style
 * elements. Style sheets in files are not read, so what they hide is taken as seen.
 */
final class Styles {
    private static final Pattern RULE =
            Pattern.compile("([^{}]{1,200})\\{([^{}]{1,600})}", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*([.#][A-Za-z0-9_-]+)");
    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?:^|[;{\\s])(?:display:none|visibility:hidden)");
    private static final Pattern OFF_SCREEN =
            Pattern.compile(
                    "(?:left|top|right|text-indent|margin-left|margin-top):-[1-9]\\d{2,}"
                            + "|translate[xy]?\\(-[1-9]\\d{3,}");
    private static final Pattern NO_SIZE =
            Pattern.compile(
                    "font-size:0(?:px|pt|em|rem|%)?(?:[;!]|$)"
                            + "|(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:[;!]|$).*overflow:hidden"
                            + "|overflow:hidden.*(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:[;!]|$)");
    private static final Pattern NO_COLOUR =
            Pattern.compile("(?:^|;)opacity:0(?:\\.0+)?(?:[;!]|$)|(?:^|;)color:transparent");
    private static final Pattern COLOUR = Pattern.compile("(?:^|;)color:([^;!]+)");
    private static final Pattern GROUND =
            Pattern.compile("(?:^|;)background(?:-color)?:(#[0-9a-f]{3,6}|[a-z]+|rgb\\([^)]*\\))");

    /** Every page of a site brings the same styles; weighed by their letters. */
    private static final Cache<String, Map<String, Unseen>> READ =
            Caffeine.newBuilder()
                    .maximumWeight(500_000)
                    .weigher((String css, Map<String, Unseen> read) -> css.length())
                    .build();

    private final Map<String, Unseen> rules;

    private Styles(Map<String, Unseen> rules) {
        this.rules = rules;
    }

    static Styles of(Page page) {
        var rules = new HashMap<String, Unseen>();
        for (Element style : page.elements("style")) {
            String css = style.data();
            if (css.length() < 20_000) {
                READ.get(css, Styles::read).forEach(rules::putIfAbsent);
            }
        }
        return new Styles(rules);
    }

    Unseen unseen(Element element) {
        if (element.hasAttr("hidden")) {
            return Unseen.NOT_SHOWN;
        }
        String style = element.attr("style");
        Unseen own = style.isEmpty() ? Unseen.NOT : judge(style);
        if (own != Unseen.NOT || rules.isEmpty()) {
            return own;
        }
        String id = element.id();
        Unseen byId = id.isEmpty() ? Unseen.NOT : rules.getOrDefault("#" + id, Unseen.NOT);
        if (byId != Unseen.NOT || !element.hasAttr("class")) {
            return byId;
        }
        for (String name : element.classNames()) {
            Unseen byClass = rules.getOrDefault("." + name, Unseen.NOT);
            if (byClass != Unseen.NOT) {
                return byClass;
            }
        }
        return Unseen.NOT;
    }

    static Unseen judge(String style) {
        String css = BLANKS.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
        if (NOT_SHOWN.matcher(css).find()) {
            return Unseen.NOT_SHOWN;
        }
        if (OFF_SCREEN.matcher(css).find()) {
            return Unseen.OFF_SCREEN;
        }
        if (NO_SIZE.matcher(css).find()) {
            return Unseen.NO_SIZE;
        }
        return NO_COLOUR.matcher(css).find() || sameColour(css) ? Unseen.NO_COLOUR : Unseen.NOT;
    }

    private static boolean sameColour(String css) {
        Matcher colour = COLOUR.matcher(css);
        Matcher ground = GROUND.matcher(css);
        return colour.find()
                && ground.find()
                && plain(colour.group(1)).equals(plain(ground.group(1)));
    }

    private static String plain(String colour) {
        return switch (colour) {
            case "white", "#fff", "#ffffff", "rgb(255,255,255)" -> "#ffffff";
            case "black", "#000", "#000000", "rgb(0,0,0)" -> "#000000";
            default -> colour;
        };
    }

    private static Map<String, Unseen> read(String css) {
        var rules = new HashMap<String, Unseen>();
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Unseen how = judge(rule.group(2));
            if (how == Unseen.NOT) {
                continue;
            }
            for (String selector : rule.group(1).split(",")) {
                Matcher simple = SIMPLE.matcher(selector.strip());
                if (simple.matches()) {
                    rules.putIfAbsent(simple.group(1), how);
                }
            }
        }
        return Map.copyOf(rules);
    }
}
