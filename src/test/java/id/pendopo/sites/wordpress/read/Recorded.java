package id.pendopo.sites.wordpress.read;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.fetch.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** A server that answers with bodies recorded from a real WordPress 6.1, and a reader for it. */
public final class Recorded implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z"));

    public final RudeServer server = RudeServer.start();
    final List<Duration> waits = new ArrayList<>();
    private final GuardedClient client;

    public Recorded() {
        FetchSettings settings = FetchSettings.defaults().withLoopback();
        client = new GuardedClient(settings, new GuardedResolver(settings), Trust.ofJdk(CLOCK));
    }

    /** All of it, on the paths a WordPress has them. */
    public Recorded whole() {
        return blog("");
    }

    /**
     * All of it once more in a folder of the host, as one system for many blogs has them.
     *
     * @param folder as {@code /dinas}; empty for none
     */
    public Recorded blog(String folder) {
        server.on(
                folder + "/",
                Rudeness.html(
                        "<link rel=\"https://api.w.org/\" href=\""
                                + server.at(folder + "/wp-json/")
                                + "\">"));
        server.on(folder + "/wp-json/", json(body("root.json", folder), 0));
        server.on(folder + "/wp-json/wp/v2/types", json(body("types.json", folder), 0));
        for (String list : List.of("categories", "tags", "media", "pages", "posts")) {
            server.on(folder + "/wp-json/wp/v2/" + list, list(list + ".json", folder));
        }
        return this;
    }

    public PoliteReader reader() {
        return new PoliteReader(
                client,
                new PoliteReader.Patience(Duration.ZERO, Duration.ofMinutes(5)),
                5,
                CLOCK,
                waits::add);
    }

    /** A body with the addresses it had replaced by those of this server. */
    public String body(String name) {
        return body(name, "");
    }

    private String body(String name, String folder) {
        try (InputStream in = Recorded.class.getResourceAsStream("/moving/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "dinkes-trial.localhost:18480",
                            "dinas.localhost:" + server.port() + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rudeness list(String name, String folder) {
        String body = body(name, folder);
        return json(body, JsonMapper.builder().build().readTree(body).size());
    }

    static Rudeness json(String body, int total) {
        return Rudeness.answer(
                200,
                Map.of(
                        "Content-Type",
                        "application/json; charset=UTF-8",
                        "X-WP-Total",
                        Integer.toString(total)),
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /** Remembers what was told. */
    static final class Heard implements OldBlog.Telling {
        final List<OldPost> posts = new ArrayList<>();
        final List<LeftOut> lines = new ArrayList<>();

        @Override
        public void post(OldPost post) {
            posts.add(post);
        }

        @Override
        public void leftOut(LeftOut what) {
            lines.add(what);
        }

        List<LeftOut.Reason> reasons() {
            return lines.stream().map(LeftOut::reason).toList();
        }
    }
}
