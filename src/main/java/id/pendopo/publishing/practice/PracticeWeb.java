package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.wire.PracticeDoor;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves all practice networks on one port of this machine. Each real host is stood in for by one
 * under {@code latihan.localhost}, as {@code graph.facebook.com.facebook.latihan.localhost}.
 */
public final class PracticeWeb implements PracticeDoor, AutoCloseable {
    static final String SUFFIX = ".latihan.localhost";
    private static final int LARGEST = 72 * 1024 * 1024;

    private final Server server;
    private final ServerConnector connector;
    private final Pull pull = new Pull();
    private final Troubles troubles = new Troubles();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<Network, Practised> networks = new LinkedHashMap<>();
    private final PracticePages pages;

    /** A network with what it stands on. */
    record Practised(PracticeNetwork network, Ground ground) {}

    private PracticeWeb(Path folder, int port, Duration processing, InstantSource clock) {
        for (Network network : PracticeNetworks.all()) {
            var store = Store.open(folder.resolve(Ground.slug(network)));
            var ground = new Ground(store, new Desk(store, clock), clock, pull, processing);
            networks.put(network, new Practised(PracticeNetworks.make(network, ground), ground));
        }
        this.pages = new PracticePages(networks, troubles);
        var threads = new QueuedThreadPool();
        threads.setName("practice-web");
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        this.server = new Server(threads);
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Everything());
        server.setStopTimeout(0);
    }

    /**
     * Starts serving.
     *
     * @param folder in which everything is remembered
     * @param port 0 for any free one
     */
    public static PracticeWeb start(Path folder, int port, Duration processing, InstantSource clock)
            throws Exception {
        var web = new PracticeWeb(folder, port, processing, clock);
        web.server.start();
        return web;
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Where citizens would read. */
    public URI timeline() {
        return URI.create("http://latihan.localhost:" + port() + "/latihan");
    }

    @Override
    public URI insteadOf(Network network, URI real) {
        return URI.create(
                "http://%s.%s%s:%d"
                        .formatted(real.getHost(), Ground.slug(network), SUFFIX, port()));
    }

    @Override
    public boolean owns(URI address) {
        return "http".equals(address.getScheme())
                && address.getHost() != null
                && address.getHost().endsWith(SUFFIX)
                && address.getPort() == port();
    }

    @Override
    public String clientId() {
        return Desk.CLIENT;
    }

    @Override
    public String clientSecret() {
        return Desk.SECRET;
    }

    /** Founds an account, or finds it by its name; for the demo. */
    public String account(Network network, String handle, String name, long followers) {
        return PracticeAccounts.found(of(network).ground(), network, handle, name, followers);
    }

    Practised of(Network network) {
        return Optional.ofNullable(networks.get(network)).orElseThrow();
    }

    Troubles troubles() {
        return troubles;
    }

    @Override
    public void close() throws Exception {
        stopping.countDown();
        server.stop();
        pull.close();
    }

    private final class Everything extends Handler.Abstract {
        @Override
        public boolean handle(
                Request request, org.eclipse.jetty.server.Response response, Callback callback)
                throws Exception {
            Call call = call(request);
            if (call.path().equals("/latihan") || call.path().startsWith("/latihan/")) {
                write(pages.answer(call), response, callback);
                return true;
            }
            Optional<Practised> practised =
                    networks.values().stream()
                            .filter(n -> named(request, n.network().network()))
                            .findFirst();
            if (practised.isEmpty()) {
                write(Response.redirect("/latihan"), response, callback);
                return true;
            }
            networked(practised.get(), call, request, response, callback);
            return true;
        }
    }

    private void networked(
            Practised practised,
            Call call,
            Request request,
            org.eclipse.jetty.server.Response response,
            Callback callback)
            throws InterruptedException {
        PracticeNetwork network = practised.network();
        PracticeNetwork.Act act = network.act(call);
        Optional<Trouble> trouble = troubles.meet(network, act);
        Trouble.Kind kind = trouble.map(Trouble::kind).orElse(null);
        Duration delay = trouble.map(Trouble::delay).orElse(Duration.ZERO);
        Response answer = Answering.answer(practised, call, kind);
        boolean waits =
                kind == Trouble.Kind.SLOW
                        || kind == Trouble.Kind.SILENT_BEFORE
                        || kind == Trouble.Kind.SILENT_AFTER;
        if (waits) {
            stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        }
        boolean cut = kind != null && kind != Trouble.Kind.SLOW && Answering.cuts(kind);
        if (cut) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
            callback.succeeded();
        } else {
            write(answer, response, callback);
        }
    }

    private static boolean named(Request request, Network network) {
        return host(request).endsWith("." + Ground.slug(network) + SUFFIX);
    }

    private static String host(Request request) {
        return Request.getServerName(request).toLowerCase(Locale.ROOT);
    }

    private Call call(Request request) throws Exception {
        String host = host(request);
        var headers = new HashMap<String, String>();
        for (HttpField field : request.getHeaders()) {
            headers.put(field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()));
        }
        byte[] body;
        try (InputStream in = Content.Source.asInputStream(request)) {
            body = in.readNBytes(LARGEST);
        }
        String query = request.getHttpURI().getQuery();
        var parameters = new LinkedHashMap<String, String>();
        if (query != null) {
            parameters.putAll(Call.decoded(query));
        }
        String type = headers.getOrDefault("content-type", "");
        if (type.startsWith("application/x-www-form-urlencoded")) {
            parameters.putAll(Call.decoded(new String(body, StandardCharsets.UTF_8)));
        }
        String real =
                host.endsWith(SUFFIX)
                        ? host.substring(0, host.length() - SUFFIX.length())
                                .replaceFirst("\\.[a-z]+$", "")
                        : host;
        return new Call(
                request.getMethod(),
                real,
                URI.create("http://" + host + ":" + port()),
                request.getHttpURI().getCanonicalPath(),
                parameters,
                headers,
                body);
    }

    private static void write(
            Response answer, org.eclipse.jetty.server.Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put("X-Latihan", "jejaring latihan Pendopo");
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }
}
