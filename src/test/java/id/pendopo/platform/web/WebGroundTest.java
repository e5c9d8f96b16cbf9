package id.pendopo.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.PlainServer;
import id.pendopo.platform.web.asset.Assets;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.error.UnknownHost;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

class WebGroundTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static PlainServer server;

    @BeforeAll
    static void start() {
        server = PlainServer.start(List.of(Failing.class));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @RestController
    static class Failing {
        @GetMapping({"/rusak/{how}", "/api/rusak/{how}"})
        String fail(@PathVariable String how) {
            switch (how) {
                case "not-found" -> throw new NotFound("nothing");
                case "unknown-host" -> throw new UnknownHost("nobody.example");
                case "database" -> throw new DataAccessResourceFailureException("secret detail");
                case "fault" -> throw new IllegalStateException("secret detail");
                default -> {
                    return how;
                }
            }
        }

        @PostMapping("/rusak/berkas")
        String file(@RequestParam MultipartFile file) {
            return file.getName();
        }

        @GetMapping("/kerja/closed")
        String closed() {
            return "never shown";
        }

        @GetMapping("/rusak/angka")
        String number(int n) {
            return "" + n;
        }
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        for (String path :
                List.of("/rusak/no", "/rusak/fault", "/nowhere", Assets.href("pendopo.css"))) {
            var headers = get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(p ->
                            assertThat(p).contains("script-src 'self';").doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void each_kind_of_error_has_its_status_and_its_page() throws Exception {
        assertError("/rusak/not-found", 404, "Halaman tidak ditemukan");
        assertError("/nowhere", 404, "Halaman tidak ditemukan");
        assertError("/static/nothing.css", 404, "Halaman tidak ditemukan");
        assertError("/rusak/unknown-host", 404, "Belum ada situs di alamat ini");
        assertError("/rusak/database", 503, "Layanan sedang tidak tersedia");
        assertError("/rusak/fault", 500, "Terjadi kesalahan di pihak kami");
        assertError("/rusak/angka?n=x", 400, "Permintaan tidak dapat dipahami");
        assertError("/kerja/closed", 403, "Halaman ini bukan untuk akun Anda");
    }

    @Test
    void a_wrong_method_has_its_page() throws Exception {
        var request =
                HttpRequest.newBuilder(server.address("/rusak/no"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"));

        var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).contains("Galat 405");
    }

    @Test
    void a_file_too_large_has_its_page() throws Exception {
        String part =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                        + "a".repeat(10 * 1024 * 1024 + 1)
                        + "\r\n--x--\r\n";
        var request =
                HttpRequest.newBuilder(server.address("/rusak/berkas"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(part));

        var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("Berkas terlalu besar");
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() throws Exception {
        try (var strict = PlainServer.start("pendopo.platform.web.limits.reading.requests=1")) {
            HttpRequest request = HttpRequest.newBuilder(strict.address("/aksesibilitas")).build();
            var first = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            var second = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(second.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(second.body()).contains("Terlalu banyak permintaan", "Galat 429");
        }
    }

    @Test
    void robots_keep_out_of_the_back_office() throws Exception {
        assertThat(get("/robots.txt").body())
                .startsWith("User-agent: *")
                .contains("Disallow: /kerja");
        assertThat(get("/favicon.ico").headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/favicon.svg"));
    }

    @Test
    void health_is_not_shown_to_the_public() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void an_error_page_speaks_the_language_chosen() throws Exception {
        assertThat(get("/nowhere", "Cookie", "lang=en").body()).contains("Page not found");
        assertThat(get("/nowhere", "Cookie", "lang=<x>").body()).contains("tidak ditemukan");
    }

    @Test
    void an_api_answers_with_a_problem_document() throws Exception {
        var response = get("/api/rusak/fault");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(response.body())
                .contains(
                        "\"type\":\"urn:pendopo:problem:fault\"", "\"code\":\"", "/api/rusak/fault")
                .doesNotContain("secret");
        assertThat(get("/nowhere", "Accept", "application/json").body())
                .contains("urn:pendopo:problem:not-found");
    }

    @Test
    void the_address_of_the_error_page_itself_is_not_found() throws Exception {
        assertThat(get("/galat").statusCode()).isEqualTo(404);
    }

    @Test
    void own_assets_are_kept_for_ever_by_their_hash_only() throws Exception {
        var lasting = get(Assets.href("pendopo.css"));
        var passing = get("/static/pendopo.css");

        assertThat(lasting.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
        assertThat(passing.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
        assertThat(lasting.body()).isEqualTo(passing.body()).contains("--p-brand", ".p-table");
    }

    @Test
    void assets_come_compressed_to_who_accepts_it() throws Exception {
        var response = get(Assets.href("pendopo.css"), "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(response.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(40_000);
    }

    @Test
    void a_brand_colour_is_a_style_sheet_of_its_own() throws Exception {
        assertThat(get("/static/merek/7a1f3d.css").body()).contains("--p-brand:#7a1f3d");
        assertThat(get("/static/merek/ffcc00.css").body()).doesNotContain("--p-brand:#ffcc00");
        assertThat(get("/static/merek/red.css").statusCode()).isEqualTo(404);
    }

    @Test
    void the_language_link_comes_back_to_this_host_only() throws Exception {
        assertThat(get("/bahasa/en?ke=/papan?q=a").headers().firstValue("Location"))
                .hasValue("/papan?q=a");
        assertThat(get("/bahasa/en?ke=//evil.example").headers().firstValue("Location"))
                .hasValue("/");
        assertThat(get("/bahasa/xx").statusCode()).isEqualTo(404);
    }

    private static void assertError(String path, int status, String title) throws Exception {
        var response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.body())
                .as(path)
                .contains(title, "Galat " + status, "Kode untuk ditanyakan")
                .doesNotContain("secret", "Exception", "at id.pendopo");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
