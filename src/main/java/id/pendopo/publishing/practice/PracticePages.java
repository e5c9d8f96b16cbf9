package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What people see of the practice networks: {@code /latihan} on any of their hosts. */
final class PracticePages {
    private final Map<Network, PracticeWeb.Practised> networks;
    private final Control control;

    PracticePages(Map<Network, PracticeWeb.Practised> networks, Troubles troubles) {
        this.networks = networks;
        this.control = new Control(networks, troubles);
    }

    Response answer(Call call) {
        if (call.path().equals("/latihan/gaya.css")) {
            return style();
        }
        if (call.path().equals("/latihan/kendali") || call.path().startsWith("/latihan/kendali/")) {
            return control.answer(call);
        }
        if (call.parts() == 1) {
            return Response.html(200, Pages.whole("Lini masa latihan", front(call.has("semua"))));
        }
        Optional<PracticeWeb.Practised> network = named(call.part(1));
        if (network.isEmpty()) {
            return missing();
        }
        Ground ground = network.get().ground();
        if (call.parts() == 4 && call.part(2).equals("berkas")) {
            return file(ground, call);
        }
        return call.parts() == 2
                ? Response.redirect("/latihan")
                : ground.handled(call.part(2))
                        .map(a -> timeline(network.get(), a, call))
                        .orElseGet(PracticePages::missing);
    }

    private Optional<PracticeWeb.Practised> named(String slug) {
        return networks.entrySet().stream()
                .filter(e -> Ground.slug(e.getKey()).equals(slug))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Response missing() {
        return Response.html(
                404,
                Pages.whole(
                        "Tidak ada di jejaring latihan",
                        "<p><a href=\"/latihan\">Lihat semua akun latihan</a></p>"));
    }

    /**
     * @param all also accounts that have never posted
     */
    private String front(boolean all) {
        return networks.entrySet().stream()
                        .map(e -> accounts(e.getKey(), e.getValue().ground(), all))
                        .collect(Collectors.joining())
                + "<p><a href=\"/latihan/kendali\">Atur gangguan latihan</a></p>";
    }

    private static String accounts(Network network, Ground ground, boolean all) {
        Map<String, Long> posts = ground.postCounts();
        List<ObjectNode> known = ground.accounts();
        List<ObjectNode> shown =
                known.stream()
                        .filter(a -> all || posts.containsKey(a.path("id").asString()))
                        .toList();
        String list =
                shown.stream()
                        .map(a -> line(network, a, posts.getOrDefault(a.path("id").asString(), 0L)))
                        .collect(Collectors.joining());
        int silent = known.size() - shown.size();
        return "<h2>%s</h2>".formatted(name(network))
                + (list.isEmpty() ? "" : "<ul class=\"accounts\">" + list + "</ul>")
                + (silent == 0
                        ? ""
                        : "<p><a href=\"/latihan?semua\">%d akun belum pernah mengunggah</a></p>"
                                .formatted(silent));
    }

    private static String line(Network network, ObjectNode account, long posts) {
        String handle = Words.html(account.path("handle").asString());
        return "<li><a href=\"/latihan/%s/%s\">%s <small>@%s \u00b7 %d unggahan</small></a></li>"
                .formatted(
                        Ground.slug(network),
                        handle,
                        Words.html(account.path("name").asString()),
                        handle,
                        posts);
    }

    static String name(Network network) {
        return switch (network) {
            case FACEBOOK -> "Facebook";
            case INSTAGRAM -> "Instagram";
            case X -> "X";
            case YOUTUBE -> "YouTube";
            case THREADS -> "Threads";
            case TIKTOK -> "TikTok";
            case WEBSITE, WHATSAPP, TELEGRAM -> network.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Response timeline(
            PracticeWeb.Practised practised, ObjectNode account, Call call) {
        String wanted = call.part(3);
        var cards = new TimelineCards(practised.network().network(), practised.ground(), account);
        String posts =
                practised.ground().posts(account.path("id").asString()).stream()
                        .filter(p -> wanted.isEmpty() || p.path("id").asString().equals(wanted))
                        .limit(50)
                        .map(cards::card)
                        .collect(Collectors.joining());
        if (posts.isEmpty() && !wanted.isEmpty()) {
            return missing();
        }
        return Response.html(
                200,
                Pages.whole(
                        "%s di %s latihan"
                                .formatted(
                                        account.path("name").asString(),
                                        name(practised.network().network())),
                        posts.isEmpty() ? "<p>Belum ada unggahan.</p>" : posts));
    }

    private static Response file(Ground ground, Call call) {
        String name = call.part(3);
        if (!name.matches("[A-Za-z0-9_-]{1,80}") || !Files.exists(ground.store().file(name))) {
            return missing();
        }
        Path file = ground.store().file(name);
        String type = MediaLook.at(file).type();
        try {
            // A practice video is watched as a whole; what is larger than this is named only.
            byte[] bytes =
                    Files.size(file) > 64 * 1024 * 1024 ? new byte[0] : Files.readAllBytes(file);
            return new Response(
                    bytes.length == 0 ? 413 : 200,
                    Map.of(
                            "Content-Type",
                            type.isEmpty() ? "application/octet-stream" : type,
                            "X-Content-Type-Options",
                            "nosniff",
                            "Content-Security-Policy",
                            "sandbox; default-src 'none'"),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response style() {
        try (InputStream in = PracticePages.class.getResourceAsStream("/practice/gaya.css")) {
            if (in == null) {
                throw new IllegalStateException("practice/gaya.css is missing");
            }
            return new Response(
                    200, Map.of("Content-Type", "text/css; charset=utf-8"), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
