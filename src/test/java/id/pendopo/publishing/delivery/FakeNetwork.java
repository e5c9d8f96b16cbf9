package id.pendopo.publishing.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.pendopo.directory.Network;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Four networks behind one port that count what was created, with every fault the real ones have:
 * slow and lost answers, 5xx before and after the post was made, limits, tokens that end. Facebook
 * and X know no idempotency: each create makes a post. Instagram's container and YouTube's session
 * make one post each, and tell whether they have.
 */
final class FakeNetwork implements AutoCloseable {
    /** What a client waits for an answer. */
    static final Duration PATIENCE = Duration.ofMillis(400);

    private static final Duration TOO_LONG = PATIENCE.plusMillis(250);

    /** Called with each request before and after its effect; a place to kill the caller. */
    interface Watcher {
        void at(String moment);
    }

    /** A post as the public would see it. */
    record Made(Network network, String account, String text, String id) {}

    private final HttpServer server;
    private final Random chance;
    private final Watcher watcher;
    private final List<Made> posts = new ArrayList<>();
    private final Map<String, String> containers = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Integer> tokens = new ConcurrentHashMap<>();
    private final Map<String, Integer> created = new ConcurrentHashMap<>();
    private boolean calm;

    FakeNetwork(long seed, Watcher watcher) throws IOException {
        this.chance = new Random(seed);
        this.watcher = watcher;
        this.server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** No more faults. */
    synchronized void calm() {
        calm = true;
    }

    synchronized List<Made> posts() {
        return List.copyOf(posts);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                words(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String call = exchange.getRequestURI().getPath().substring(1);
        double dice = dice();
        watcher.at("before " + call);
        Reply reply =
                switch (call) {
                    case "prepare" -> prepare(asked, dice);
                    case "check" -> check(asked, dice);
                    case "create" -> create(asked, dice);
                    case "find" -> find(asked, dice);
                    case "refresh" -> refresh(asked);
                    default -> new Reply(404, "", Duration.ZERO);
                };
        watcher.at("after " + call);
        if (!reply.pause().isZero()) {
            LockSupport.parkNanos(reply.pause().toNanos());
        }
        if (reply.status() == 0) {
            exchange.close();
            return;
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** An answer; the status 0 is a line that breaks. */
    private record Reply(int status, String body, Duration pause) {
        static Reply of(int status, String body) {
            return new Reply(status, body, Duration.ZERO);
        }
    }

    private Reply prepare(Map<String, String> asked, double dice) {
        if (dice < 0.03) {
            return Reply.of(500, "oops");
        }
        if (dice < 0.05) {
            return new Reply(200, "late", TOO_LONG);
        }
        if (dice < 0.07) {
            return Reply.of(429, "150");
        }
        if (!lives(asked)) {
            return Reply.of(401, "token");
        }
        if (asked.get("text").contains("terlarang")) {
            return Reply.of(400, "content");
        }
        synchronized (this) {
            String container = "c" + (containers.size() + 1);
            containers.put(container, asked.get("text"));
            return Reply.of(200, container);
        }
    }

    private Reply check(Map<String, String> asked, double dice) {
        if (dice < 0.03) {
            return Reply.of(503, "busy");
        }
        synchronized (this) {
            String container = asked.get("container");
            if (!containers.containsKey(container)) {
                return Reply.of(410, "gone");
            }
            return made.containsKey(container)
                    ? Reply.of(200, "published " + made.get(container))
                    : Reply.of(200, "ready");
        }
    }

    private Reply create(Map<String, String> asked, double dice) {
        if (dead(asked.get("account"))) {
            return Reply.of(403, "checkpoint");
        }
        if (dice < 0.03 || !lives(asked)) {
            tokens.merge(asked.get("account"), 1, Integer::sum);
            return Reply.of(401, "token");
        }
        if (dice < 0.06) {
            return Reply.of(429, "150");
        }
        if (dice < 0.10) {
            return Reply.of(500, "nothing made");
        }
        if (dice < 0.13) {
            return new Reply(0, "", Duration.ZERO);
        }
        if (dice < 0.16) {
            LockSupport.parkNanos(TOO_LONG.toNanos());
            return Reply.of(200, make(asked));
        }
        String id = make(asked);
        if (dice < 0.20) {
            return new Reply(0, "", Duration.ZERO);
        }
        if (dice < 0.24) {
            return Reply.of(502, "made all the same");
        }
        if (dice < 0.27) {
            return new Reply(200, id, TOO_LONG);
        }
        return dice < 0.31 && idempotent(asked) ? Reply.of(202, "") : Reply.of(200, id);
    }

    /** Reading: Facebook and X show what is there, but never that something is not. */
    private Reply find(Map<String, String> asked, double dice) {
        if (dice < 0.05) {
            return Reply.of(500, "oops");
        }
        synchronized (this) {
            if (idempotent(asked)) {
                String id = made.get(asked.get("container"));
                return Reply.of(200, id == null ? "not" : "there " + id);
            }
            return posts.stream()
                    .filter(p -> p.text().equals(asked.get("text")))
                    .findFirst()
                    .map(p -> Reply.of(200, dice < 0.5 ? "there " + p.id() : "lag"))
                    .orElseGet(() -> Reply.of(200, "lag"));
        }
    }

    /** A refresh token works once, as X's do. */
    private Reply refresh(Map<String, String> asked) {
        int current = tokens.getOrDefault(asked.get("account"), 0);
        return Reply.of(200, asked.get("account") + ":" + current);
    }

    private synchronized String make(Map<String, String> asked) {
        String container = asked.get("container");
        if (idempotent(asked) && made.containsKey(container)) {
            return made.get(container);
        }
        String id = "p" + (posts.size() + 1);
        posts.add(
                new Made(
                        Network.valueOf(asked.get("network")),
                        asked.get("account"),
                        containers.getOrDefault(container, asked.get("text")),
                        id));
        created.merge(asked.get("account"), 1, Integer::sum);
        made.put(container, id);
        return id;
    }

    /** This account is locked by its network after some posts, as by a checkpoint. */
    private boolean dead(String account) {
        return account.endsWith("mati") && created.getOrDefault(account, 0) >= 10;
    }

    private boolean lives(Map<String, String> asked) {
        String account = asked.get("account");
        return asked.get("token").equals(account + ":" + tokens.getOrDefault(account, 0));
    }

    private static boolean idempotent(Map<String, String> asked) {
        Network network = Network.valueOf(asked.get("network"));
        return network == Network.INSTAGRAM || network == Network.YOUTUBE;
    }

    private synchronized double dice() {
        double dice = chance.nextDouble();
        return calm ? 0.99 : dice;
    }

    private static Map<String, String> words(String form) {
        var words = new HashMap<String, String>();
        for (String pair : form.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                words.put(
                        pair.substring(0, sign),
                        URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return words;
    }
}
