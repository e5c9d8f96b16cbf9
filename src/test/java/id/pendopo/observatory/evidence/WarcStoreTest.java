package id.pendopo.observatory.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.fetch.Fetcher;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Hop;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcStoreTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-22T03:00:00Z");
    private static final Headers HEADERS =
            new Headers(
                    List.of(
                            new Headers.Field("Content-Type", "text/html"),
                            new Headers.Field("Content-Encoding", "gzip"),
                            new Headers.Field("Set-Cookie", "a=1"),
                            new Headers.Field("Set-Cookie", "b=2"),
                            new Headers.Field("X-Broken", "satu\r\ndua")));

    @TempDir Path folder;
    private WarcStore store;

    @BeforeEach
    void open() {
        store = new WarcStore(folder, "PendopoBot/0.1");
    }

    @Test
    void reads_back_what_was_kept() throws IOException {
        Map<String, Location> kept =
                store.keep(visit(NOVEMBER, "<p>satu</p>", "<p>dua é\u0000</p>"));

        Kept second = store.read(kept.get(hash("<p>dua é\u0000</p>"))).orElseThrow();

        assertThat(kept).hasSize(2);
        assertThat(second.address()).isEqualTo(URI.create("https://dinas.example/1"));
        assertThat(second.at()).isEqualTo(NOVEMBER);
        assertThat(second.status()).isEqualTo(200);
        assertThat(new String(second.body(), StandardCharsets.UTF_8))
                .isEqualTo("<p>dua é\u0000</p>");
        assertThat(second.headers().all("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(second.headers().first("x-archive-orig-content-encoding")).contains("gzip");
        assertThat(second.headers().first("content-encoding")).isEmpty();
    }

    @Test
    void files_by_month() throws IOException {
        Location location = store.keep(visit(NOVEMBER, "a")).values().iterator().next();

        assertThat(location.file())
                .matches("2026/11/20261122T030000Z-dinas\\.example-[0-9a-z]+\\.warc\\.gz");
    }

    @Test
    void keeps_a_body_once_that_came_twice() throws IOException {
        Map<String, Location> kept = store.keep(visit(NOVEMBER, "sama", "sama", "lain"));

        assertThat(kept).hasSize(2);
        assertThat(store.readAll(kept.values().iterator().next().file())).hasSize(2);
    }

    @Test
    void a_cut_file_is_readable_up_to_the_cut() throws IOException {
        Map<String, Location> kept = store.keep(visit(NOVEMBER, "satu", "dua", "tiga"));
        Location last = kept.get(hash("tiga"));
        Path file = folder.resolve(last.file());
        byte[] whole = Files.readAllBytes(file);

        Files.write(file, java.util.Arrays.copyOf(whole, (int) last.offset() + 40));

        assertThat(store.readAll(last.file()))
                .extracting(k -> new String(k.body(), StandardCharsets.UTF_8))
                .containsExactly("satu", "dua");
        assertThat(store.read(kept.get(hash("dua")))).isPresent();
        assertThat(store.read(last)).isEmpty();
    }

    @Test
    void deletes_what_is_older_than_the_retention_time() throws IOException {
        Location old =
                store.keep(visit(Instant.parse("2026-01-05T00:00:00Z"), "lama"))
                        .values()
                        .iterator()
                        .next();
        Location young = store.keep(visit(NOVEMBER, "baru")).values().iterator().next();

        int deleted = store.deleteBefore(Instant.parse("2026-06-01T00:00:00Z"));

        assertThat(deleted).isEqualTo(1);
        assertThat(store.read(old)).isEmpty();
        assertThat(store.read(young)).isPresent();
        assertThat(folder.resolve("2026/01")).doesNotExist();
    }

    @Test
    void reads_nothing_outside_its_folder() throws IOException {
        Location location = store.keep(visit(NOVEMBER, "a")).values().iterator().next();
        var inner = new WarcStore(folder.resolve("2026/10"), "PendopoBot/0.1");

        assertThat(inner.read(new Location("../../" + location.file(), location.offset())))
                .isEmpty();
    }

    @Test
    void nothing_kept_is_nothing_to_delete() throws IOException {
        assertThat(new WarcStore(folder.resolve("belum"), "x").deleteBefore(NOVEMBER)).isZero();
    }

    private static Visit visit(Instant at, String... bodies) {
        List<Fetch> fetches =
                java.util.stream.IntStream.range(0, bodies.length)
                        .mapToObj(i -> fetch(at, i, bodies[i]))
                        .toList();
        return new Visit(
                URI.create("https://dinas.example/"),
                at,
                at,
                fetches,
                SiteFiles.none(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Fetch fetch(Instant at, int number, String body) {
        URI address = URI.create("https://dinas.example/" + number);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var response =
                new Response(
                        address,
                        200,
                        HEADERS,
                        bytes,
                        bytes.length,
                        false,
                        hash(body),
                        Optional.empty());
        var hops = List.of(new Hop(URI.create("http://dinas.example/"), 301, address));
        return new Fetch(
                address,
                Purpose.OTHER,
                at,
                Duration.ofMillis(9),
                hops,
                new Outcome.Read(),
                Optional.of(response));
    }

    private static String hash(String body) {
        return Fetcher.hash(body.getBytes(StandardCharsets.UTF_8));
    }
}
