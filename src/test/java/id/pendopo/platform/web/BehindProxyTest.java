package id.pendopo.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.PlainServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BehindProxyTest {
    private static final String TRANSPORT = "Strict-Transport-Security";

    @Test
    void what_a_visitor_writes_about_the_transport_is_not_believed() throws Exception {
        try (var server = PlainServer.start()) {
            assertThat(transport(server, "https")).isEmpty();
        }
    }

    @Test
    void a_proxy_that_is_believed_makes_browsers_stay_on_https() throws Exception {
        try (var server = PlainServer.start("server.forward-headers-strategy=native")) {
            assertThat(transport(server, "https")).contains("max-age=31536000");
            assertThat(transport(server, "http")).isEmpty();
        }
    }

    private static Optional<String> transport(PlainServer server, String proto) throws Exception {
        var request =
                HttpRequest.newBuilder(server.address("/nowhere"))
                        .header("X-Forwarded-Proto", proto)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue(TRANSPORT);
        }
    }
}
