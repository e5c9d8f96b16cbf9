package id.pendopo.publishing.practice;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Posts of X: weighted length, duplicates, limits. Source: docs.x.com/x-api/posts. */
final class XPosts {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern EMOJI = Pattern.compile("\\p{IsExtended_Pictographic}");
    private static final int LONGEST = 280;
    private static final int IN_A_WINDOW = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofHours(24);

    private final Ground ground;
    private final XMedia media;

    XPosts(Ground ground, XMedia media) {
        this.ground = ground;
        this.media = media;
    }

    Response create(Call call, String account) {
        JsonNode asked = call.json();
        String text = asked.path("text").asString("");
        List<ObjectNode> attached = attached(asked, account);
        if (text.isBlank() && attached.isEmpty()) {
            throw XPractice.fault(400, "Invalid Request", "text or media is needed");
        }
        if (weight(text) > LONGEST) {
            throw XPractice.fault(
                    403,
                    "Forbidden",
                    "Your Tweet text is too long. For more information on how Twitter determines text length see https://github.com/twitter/twitter-text.");
        }
        ground.store().all("post", p -> own(p, account)).stream()
                .filter(p -> !p.path("deleted").asBoolean())
                .filter(p ->
                        p.path("words").asString().equals(text) && ground.age(p).compareTo(DAY) < 0)
                .findAny()
                .ifPresent(p -> {
                    throw XPractice.fault(
                            403,
                            "Forbidden",
                            "You are not allowed to create a Tweet with duplicate content.");
                });
        window(account);
        String id = Words.number(19);
        ObjectNode post = ground.post(id, account, text);
        String answered = asked.path("reply").path("in_reply_to_tweet_id").asString("");
        for (ObjectNode each : attached) {
            ObjectNode medium = (ObjectNode) post.withArray("media").addObject();
            medium.put("file", each.path("file").asString());
            medium.put("type", each.path("type").asString())
                    .put("alt", each.path("alt").asString());
        }
        if (answered.isEmpty()) {
            ground.store().put("post", id, post);
        } else {
            ground.store().put("comment", id, post.put("post", root(answered)).put("text", text));
        }
        ObjectNode root = Response.object();
        root.putObject("data").put("id", id).put("text", shortened(text));
        return Response.json(201, root);
    }

    /** The post at which a conversation began: answers to citizens carry its first digits. */
    private String root(String answered) {
        if (ground.standing(answered).isPresent() || answered.length() < 18) {
            return answered;
        }
        String begin = answered.substring(0, 17);
        return ground.store().ids("post", p -> p.path("id").asString().startsWith(begin)).stream()
                .findFirst()
                .orElse(answered);
    }

    private static boolean own(JsonNode post, String account) {
        return post.path("account").asString("").equals(account);
    }

    private List<ObjectNode> attached(JsonNode asked, String account) {
        var all = new ArrayList<ObjectNode>();
        for (JsonNode id : asked.path("media").path("media_ids")) {
            ObjectNode each = media.own(account, id.asString());
            if (!media.ready(each)) {
                throw XPractice.fault(400, "Invalid Request", "Your media IDs are invalid.");
            }
            all.add(each);
        }
        long pictures =
                all.stream()
                        .filter(m -> m.path("category").asString().equals("tweet_image"))
                        .count();
        boolean mixed = pictures > 0 && pictures < all.size();
        if (mixed || all.size() > 4 || pictures == 0 && all.size() > 1) {
            throw XPractice.fault(
                    400, "Invalid Request", "Up to 4 images or 1 video or GIF can be attached.");
        }
        return all;
    }

    private void window(String account) {
        List<ObjectNode> recent =
                ground.store().all("post", p -> own(p, account)).stream()
                        .filter(p -> ground.age(p).compareTo(WINDOW) < 0)
                        .toList();
        if (recent.size() >= IN_A_WINDOW) {
            Instant first = Instant.parse(recent.getFirst().path("at").asString());
            throw new Refused(XPractice.tooMany(first.plus(WINDOW).getEpochSecond()));
        }
    }

    /** Counted as X counts: links 23, emoji 2, Latin and some signs 1, everything else 2. */
    static int weight(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher links = LINK.matcher(plain);
        int weight = 0;
        while (links.find()) {
            weight += 23;
        }
        Matcher clusters = CLUSTER.matcher(LINK.matcher(plain).replaceAll(""));
        while (clusters.find()) {
            String cluster = clusters.group();
            int first = cluster.codePointAt(0);
            boolean emoji = first > 0x2000 && EMOJI.matcher(cluster).find();
            weight += emoji ? 2 : cluster.codePoints().map(XPosts::weight).sum();
        }
        return weight;
    }

    private static int weight(int point) {
        boolean light =
                point <= 4351
                        || point >= 8192 && point <= 8205
                        || point >= 8208 && point <= 8223
                        || point >= 8242 && point <= 8247;
        return light ? 1 : 2;
    }

    private static String shortened(String text) {
        return LINK.matcher(text)
                .replaceAll(m -> "https://t.co/" + Integer.toHexString(m.group().hashCode()));
    }

    Response answer(Call call, String account) {
        if (call.path().equals("/2/tweets/search/recent")) {
            return search(call);
        }
        if (call.part(1).equals("users") && call.part(3).equals("tweets")) {
            return timeline(call, call.part(2));
        }
        String id = call.part(2);
        ObjectNode post =
                ground.standing(id)
                        .orElseThrow(() ->
                                XPractice.fault(
                                        404,
                                        "Not Found Error",
                                        "Could not find tweet with id: [" + id + "]."));
        if (call.is("DELETE")) {
            if (!own(post, account)) {
                throw XPractice.fault(
                        403, "Forbidden", "You are not permitted to delete this tweet.");
            }
            ground.delete(post);
            ObjectNode root = Response.object();
            root.putObject("data").put("deleted", true);
            return Response.json(root);
        }
        ObjectNode root = Response.object();
        root.set("data", shown(post));
        return Response.json(root);
    }

    private ObjectNode shown(ObjectNode post) {
        String words = post.path("words").asString();
        ObjectNode out = Response.object().put("id", post.path("id").asString());
        out.put("text", shortened(words)).put("created_at", post.path("at").asString());
        var links = out.putObject("entities").putArray("urls");
        LINK.matcher(words)
                .results()
                .forEach(m ->
                        links.addObject()
                                .put("url", shortened(m.group()))
                                .put("expanded_url", m.group()));
        ObjectNode account =
                ground.account(post.path("account").asString()).orElseGet(Response::object);
        Crowd crowd = Crowd.of(post, account, ground.now());
        ObjectNode figures = out.putObject("public_metrics");
        figures.put("impression_count", crowd.views()).put("like_count", crowd.likes());
        figures.put("reply_count", crowd.sayings(ground.now()).size());
        figures.put("retweet_count", crowd.shares()).put("quote_count", 0);
        return out.put("author_id", post.path("account").asString())
                .<ObjectNode>set("public_metrics", figures.put("bookmark_count", crowd.saves()));
    }

    private Response timeline(Call call, String account) {
        String since = call.parameter("start_time");
        int most = Math.max(5, Graph.number(call.parameter("max_results"), 10));
        List<ObjectNode> all =
                ground.posts(account).stream()
                        .filter(p ->
                                since.isEmpty()
                                        || !Instant.parse(p.path("at").asString())
                                                .isBefore(Instant.parse(since)))
                        .limit(most)
                        .map(this::shown)
                        .toList();
        ObjectNode root = Graph.list(all);
        root.putObject("meta").put("result_count", all.size());
        return Response.json(root);
    }

    /** Answers to a post, which are posts themselves. */
    private Response search(Call call) {
        String id = call.parameter("query").replaceAll(".*conversation_id:(\\d+).*", "$1");
        var all = new ArrayList<ObjectNode>();
        ground.standing(id)
                .ifPresent(post -> {
                    ObjectNode account =
                            ground.account(post.path("account").asString())
                                    .orElseGet(Response::object);
                    for (Crowd.Saying saying :
                            Crowd.of(post, account, ground.now()).sayings(ground.now())) {
                        all.add(
                                Response.object()
                                        .put("id", id.substring(0, 17) + "0" + saying.number())
                                        .put("text", saying.words())
                                        .put("author_id", "1" + saying.number())
                                        .put("created_at", saying.at().toString()));
                    }
                });
        for (ObjectNode written :
                ground.store().all("comment", c -> c.path("post").asString("").equals(id))) {
            all.add(
                    Response.object()
                            .put("id", written.path("id").asString())
                            .put("text", written.path("words").asString())
                            .put("author_id", written.path("account").asString())
                            .put("created_at", written.path("at").asString()));
        }
        return Response.json(Graph.list(all));
    }
}
