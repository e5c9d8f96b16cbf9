package id.pendopo.sites.twin.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another program that wants to be told of new stories: a real server on this machine. */
final class Subscriber implements AutoCloseable {
    /** What it was sent. */
    record Told(byte[] body, String type, String signature, String link) {}

    private final HttpServer server;
    final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile boolean agrees = true;
    private volatile int answer = 204;

    Subscriber() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** Says no when it is asked whether it meant it. */
    Subscriber denying() {
        agrees = false;
        return this;
    }

    /** Answers so from now on when it is told something. */
    void answering(int status) {
        answer = status;
    }

    String callback() {
        return "http://localhost:" + server.getAddress().getPort() + "/kabar?ruang=7";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
                asked.add(query);
                byte[] echo =
                        query.getOrDefault("hub.challenge", "").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(agrees ? 200 : 404, echo.length);
                exchange.getResponseBody().write(echo);
            } else {
                told.add(
                        new Told(
                                exchange.getRequestBody().readAllBytes(),
                                exchange.getRequestHeaders().getFirst("Content-Type"),
                                exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                                exchange.getRequestHeaders().getFirst("Link")));
                exchange.sendResponseHeaders(answer, -1);
            }
        }
    }

    private static Map<String, String> query(String written) {
        var query = new HashMap<String, String>();
        for (String part : written.split("&")) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
