package id.pendopo.platform.fetch;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP library set up for strangers: nothing automatic, everything bounded. */
final class Connections {
    private static final String FIRST_BYTE = "pendopo.first-byte";
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private Connections() {}

    static CloseableHttpClient client(
            FetchSettings settings, GuardedResolver resolver, Trust trust) {
        return HttpClients.custom()
                .setConnectionManager(pool(settings, resolver, trust))
                .setRequestExecutor(new Timed())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(Timeout.of(settings.silence()))
                                .setConnectionRequestTimeout(Timeout.of(settings.whole()))
                                .setProtocolUpgradeEnabled(false)
                                .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableDefaultUserAgent()
                .evictExpiredConnections()
                .evictIdleConnections(TimeValue.ofSeconds(20))
                .build();
    }

    /** From the request written to the head of the response read. */
    static Duration firstByte(HttpContext context) {
        return context.getAttribute(FIRST_BYTE) instanceof Duration d ? d : Duration.ZERO;
    }

    static boolean mayBeStale(IOException failure) {
        boolean whileConnecting =
                failure instanceof HttpHostConnectException
                        || failure instanceof ConnectTimeoutException;
        return !whileConnecting
                && (failure instanceof NoHttpResponseException
                        || failure.getClass() == SocketException.class
                                && String.valueOf(failure.getMessage()).contains("reset"));
    }

    private static PoolingHttpClientConnectionManager pool(
            FetchSettings settings, GuardedResolver resolver, Trust trust) {
        var limits =
                Http1Config.custom()
                        .setMaxLineLength(LONGEST_LINE)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(limits).build())
                .setDnsResolver(resolver)
                .setTlsSocketStrategy(
                        new DefaultClientTlsStrategy(
                                trust.strict(),
                                HostnameVerificationPolicy.CLIENT,
                                new DefaultHostnameVerifier()))
                .setDefaultTlsConfig(
                        TlsConfig.custom()
                                .setHandshakeTimeout(Timeout.of(settings.connect()))
                                .build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connect()))
                                .setSocketTimeout(Timeout.of(settings.silence()))
                                .setValidateAfterInactivity(2, TimeUnit.SECONDS)
                                .build())
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(16)
                .build();
    }

    /** Measures from the request sent to the first byte, without the time for the connection. */
    private static final class Timed extends HttpRequestExecutor {
        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request,
                HttpClientConnection connection,
                HttpResponseInformationCallback news,
                HttpContext context)
                throws IOException, HttpException {
            long start = System.nanoTime();
            ClassicHttpResponse response = super.execute(request, connection, news, context);
            context.setAttribute(FIRST_BYTE, Duration.ofNanos(System.nanoTime() - start));
            return response;
        }
    }
}
