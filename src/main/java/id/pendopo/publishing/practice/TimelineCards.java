package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One post as citizens would see it. */
final class TimelineCards {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", Locale.of("id", "ID"))
                    .withZone(ZoneId.of("Asia/Jakarta"));

    private final Network network;
    private final Ground ground;
    private final ObjectNode account;

    TimelineCards(Network network, Ground ground, ObjectNode account) {
        this.network = network;
        this.ground = ground;
        this.account = account;
    }

    String card(ObjectNode post) {
        Crowd crowd = Crowd.of(post, account, ground.now());
        String figures =
                "%d kali dilihat · %d suka · %d dibagikan"
                        .formatted(crowd.views(), crowd.likes(), crowd.shares());
        return """
        <article id="p%s"><div><p><strong>%s</strong> <small>@%s · %s WIB</small></p>%s%s%s</div>%s
        <footer>%s · <a href="/latihan/%s/%s/%s">Tautan unggahan</a></footer>%s</article>
        """
                .formatted(
                        Words.html(post.path("id").asString()),
                        Words.html(account.path("name").asString()),
                        Words.html(account.path("handle").asString()),
                        MOMENT.format(Instant.parse(post.path("at").asString())),
                        marks(post),
                        line("<p><strong>%s</strong></p>", post.path("title").asString("")),
                        words(post),
                        media(post),
                        figures,
                        Ground.slug(network),
                        Words.html(account.path("handle").asString()),
                        Words.html(post.path("id").asString()),
                        sayings(post, crowd));
    }

    private String marks(JsonNode post) {
        var out = new StringBuilder();
        if (!post.path("public").asBoolean(true)) {
            out.append("<p><span class=\"private\">Hanya pemilik yang dapat melihat</span></p>");
        }
        if (Instant.parse(post.path("at").asString()).isAfter(ground.now())) {
            out.append("<p><span class=\"private\">Terjadwal</span></p>");
        }
        return switch (post.path("form").asString("post")) {
            case "story" -> out.append("<p><small>Cerita</small></p>").toString();
            case "reel" -> out.append("<p><small>Reel</small></p>").toString();
            default -> out.toString();
        };
    }

    private static String line(String form, String text) {
        return text.isBlank() ? "" : form.formatted(Words.html(text));
    }

    private static String words(JsonNode post) {
        String link = post.path("link").asString("");
        String shown = line("<p>%s</p>", post.path("words").asString(""));
        return link.isBlank()
                ? shown
                : shown + "<p><a href=\"%1$s\">%1$s</a></p>".formatted(Words.html(link));
    }

    private String media(JsonNode post) {
        if (post.path("media").isEmpty()) {
            return "";
        }
        String all =
                post.path("media").valueStream().map(this::medium).collect(Collectors.joining());
        return post.path("media").size() > 1 ? "<div class=\"more\">" + all + "</div>" : all;
    }

    private String medium(JsonNode medium) {
        String from =
                "/latihan/%s/berkas/%s"
                        .formatted(
                                Ground.slug(network), Words.html(medium.path("file").asString("")));
        return medium.path("type").asString("").startsWith("video/")
                ? "<video controls preload=\"none\" src=\"%s\"></video>".formatted(from)
                : "<img src=\"%s\" alt=\"%s\" loading=\"lazy\">"
                        .formatted(from, Words.html(medium.path("alt").asString("")));
    }

    private String sayings(JsonNode post, Crowd crowd) {
        String id = post.path("id").asString();
        String all =
                crowd.sayings(ground.now()).stream()
                        .map(s -> saying(s.author(), s.words()))
                        .collect(Collectors.joining());
        String written =
                ground.store().all("comment", c -> c.path("post").asString("").equals(id)).stream()
                        .map(c -> saying(account.path("name").asString(), said(c)))
                        .collect(Collectors.joining());
        return all.isEmpty() && written.isEmpty()
                ? ""
                : "<ul class=\"sayings\">" + all + written + "</ul>";
    }

    private static String said(JsonNode comment) {
        return comment.path("message").asString(comment.path("text").asString(""));
    }

    private static String saying(String author, String words) {
        return "<li><strong>%s</strong> %s</li>".formatted(Words.html(author), Words.html(words));
    }
}
