package id.pendopo.demo.sample;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves all sample sites on one port of this machine, http and https alike, by the name asked for.
 * A process of its own class of work: it shares nothing with the product but the machine.
 */
public final class SampleWeb implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Server server;
    private final ServerConnector connector;
    private final Map<String, SampleSite> sites;
    private final Map<String, SampleServing> serving = new ConcurrentHashMap<>();
    private final InstantSource clock;

    private SampleWeb(List<SampleSite> sites, int port, InstantSource clock) {
        this.sites =
                sites.stream()
                        .collect(Collectors.toMap(SampleSite::sampleHost, Function.identity()));
        this.clock = clock;
        var threads = new QueuedThreadPool();
        threads.setName("sample-web");
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, plainAndSecure());
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Sites());
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any free one
     */
    public static SampleWeb start(List<SampleSite> sites, int port, InstantSource clock)
            throws Exception {
        var web = new SampleWeb(sites, port, clock);
        web.server.start();
        return web;
    }

    public int port() {
        return connector.getLocalPort();
    }

    private static ConnectionFactory[] plainAndSecure() {
        var plain = new HttpConfiguration();
        plain.setSendServerVersion(false);
        var secure = new HttpConfiguration(plain);
        secure.addCustomizer(new SecureRequestCustomizer(false));
        var http = new HttpConnectionFactory(secure);
        var tls = new SslConnectionFactory(SampleCertificates.context(), http.getProtocol());
        return new ConnectionFactory[] {new DetectorConnectionFactory(tls), http, tls};
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private SampleServing serving(SampleSite site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return serving.computeIfAbsent(
                site.host() + today,
                key -> new SampleServing(site, connector.getLocalPort(), today, ZONE));
    }

    private final class Sites extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws InterruptedException {
            String host = Request.getServerName(request).toLowerCase(Locale.ROOT);
            SampleSite site = sites.get(host);
            if (site == null) {
                write(stranger(host), response, callback);
                return true;
            }
            SampleAnswer answer = serving(site).answer(asked(request, host));
            if (!answer.delay().isZero()) {
                Thread.sleep(answer.delay());
            }
            write(answer, response, callback);
            return true;
        }

        /** The blog of another owner, to which one sample has moved; nothing else is here. */
        private SampleAnswer stranger(String host) {
            return host.endsWith(".blogspot.com" + SampleSite.SUFFIX)
                    ? SampleAnswer.html(200, Resources.text("odd/blog.html"))
                    : SampleAnswer.html(
                            404, "<title>CONTOH</title><p>Tidak ada situs contoh di sini.</p>");
        }

        private SampleRequest asked(Request request, String host) {
            return new SampleRequest(
                    request.getHttpURI().getPathQuery(),
                    request.isSecure(),
                    host,
                    String.valueOf(request.getHeaders().get(HttpHeader.USER_AGENT)),
                    String.valueOf(request.getHeaders().get(HttpHeader.REFERER)));
        }

        private void write(SampleAnswer answer, Response response, Callback callback) {
            response.setStatus(answer.status());
            answer.headers().forEach(h -> response.getHeaders().add(h[0], h[1]));
            response.getHeaders().put("X-Contoh", "situs contoh Pendopo");
            response.write(true, ByteBuffer.wrap(answer.body()), callback);
        }
    }
}
