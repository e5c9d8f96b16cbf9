package id.pendopo.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The hosts of the networks, and which words can be the name of an account there. */
final class ChannelNames {
    private static final Map<String, Network> HOSTS =
            Map.ofEntries(
                    Map.entry("facebook.com", Network.FACEBOOK),
                    Map.entry("fb.com", Network.FACEBOOK),
                    Map.entry("fb.me", Network.FACEBOOK),
                    Map.entry("m.me", Network.FACEBOOK),
                    Map.entry("instagram.com", Network.INSTAGRAM),
                    Map.entry("instagr.am", Network.INSTAGRAM),
                    Map.entry("twitter.com", Network.X),
                    Map.entry("x.com", Network.X),
                    Map.entry("youtube.com", Network.YOUTUBE),
                    Map.entry("youtu.be", Network.YOUTUBE),
                    Map.entry("tiktok.com", Network.TIKTOK),
                    Map.entry("threads.net", Network.THREADS),
                    Map.entry("threads.com", Network.THREADS),
                    Map.entry("wa.me", Network.WHATSAPP),
                    Map.entry("whatsapp.com", Network.WHATSAPP),
                    Map.entry("t.me", Network.TELEGRAM),
                    Map.entry("telegram.me", Network.TELEGRAM),
                    Map.entry("telegram.dog", Network.TELEGRAM));

    /** What stands where a name would stand. */
    private static final Map<Network, Set<String>> RESERVED =
            Map.of(
                    Network.FACEBOOK,
                    words(
                            "sharer sharer.php share.php dialog plugins photo photo.php photos events"
                                    + " event watch story.php permalink.php login login.php hashtag"
                                    + " policies help l.php marketplace gaming reel reels tr media"
                                    + " home.php search notes ads business privacy legal terms.php"
                                    + " video.php videos live stories groups.php recover r.php badges"
                                    + " campaign settings connect posts feed"),
                    Network.INSTAGRAM,
                    words(
                            "p reel reels tv explore accounts stories direct about developer legal"
                                    + " web share sharer challenge emails privacy terms"),
                    Network.X,
                    words(
                            "intent share home search hashtag i login signup explore settings tos"
                                    + " privacy compose messages notifications widgets oauth about"
                                    + " download jobs logout account status statuses"),
                    Network.YOUTUBE,
                    words(
                            "watch playlist results embed feed shorts live gaming premium t about"
                                    + " account redirect subscription_center hashtag attribution_link v"
                                    + " e post creators ads kids signin oembed iframe_api s yt clip"
                                    + " trending channel c user subscribe_embed index"),
                    Network.TELEGRAM,
                    words(
                            "share addstickers addemoji proxy socks iv addtheme addlist setlanguage"
                                    + " bg login confirmphone msg invoice boost c joinchat s"));

    private static final Map<Network, Pattern> NAMES =
            Map.of(
                    Network.FACEBOOK, Pattern.compile("(?U)[\\p{L}\\p{N}.\\-_]{2,120}"),
                    Network.INSTAGRAM, Pattern.compile("[A-Za-z0-9._]{1,30}"),
                    Network.X, Pattern.compile("[A-Za-z0-9_]{1,15}"),
                    Network.YOUTUBE, Pattern.compile("(?U)[\\p{L}\\p{N}._\\-·]{2,60}"),
                    Network.TIKTOK, Pattern.compile("[A-Za-z0-9._]{2,24}"),
                    Network.THREADS, Pattern.compile("[A-Za-z0-9._]{1,30}"),
                    Network.WHATSAPP, Pattern.compile("\\d{8,15}"),
                    Network.TELEGRAM, Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,31}"));

    private static final Set<String> TABS =
            words(
                    "about timeline info home community reviews featured videos streams shorts"
                            + " playlists channels discussion live with_replies media likes followers"
                            + " following photos photos_stream reels tagged about_details highlights"
                            + " events mentions services notes likes_all intro");

    private ChannelNames() {}

    /** The network whose host it is, or whose subdomain. */
    static Optional<Network> network(String host) {
        for (String at = host; at.contains("."); at = at.substring(at.indexOf('.') + 1)) {
            Network found = HOSTS.get(at);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    static boolean possible(Network network, String name) {
        Pattern form = NAMES.get(network);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean page = lower.endsWith(".php") || lower.endsWith(".html");
        return form != null
                && !page
                && !RESERVED.getOrDefault(network, Set.of()).contains(lower)
                && form.matcher(name).matches();
    }

    /** Whether the segment is a part of an account's own pages. */
    static boolean tab(String segment) {
        return TABS.contains(segment);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }
}
