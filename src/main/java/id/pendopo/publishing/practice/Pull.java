package id.pendopo.publishing.practice;

import id.pendopo.platform.fetch.GuardedResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches media as a network does when it is given an address. From this machine only: a practice
 * network has no business elsewhere.
 */
final class Pull implements AutoCloseable {
    private static final Timeout PATIENCE = Timeout.ofSeconds(15);

    private final CloseableHttpClient http =
            HttpClients.custom()
                    .setConnectionManager(
                            PoolingHttpClientConnectionManagerBuilder.create()
                                    .setDnsResolver(new ThisMachine())
                                    .build())
                    .setDefaultRequestConfig(
                            RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                    .disableCookieManagement()
                    .disableAutomaticRetries()
                    .build();

    /**
     * @param most bytes; a longer file is not kept
     * @return whether the file could be had whole
     */
    boolean into(Path file, String address, long most) {
        try {
            URI from = URI.create(address);
            if (from.getHost() == null || !GuardedResolver.isThisMachine(from.getHost())) {
                return false;
            }
            return http.execute(new HttpGet(from), response -> kept(response, file, most));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean kept(ClassicHttpResponse response, Path file, long most)
            throws IOException {
        if (response.getCode() != 200 || response.getEntity() == null) {
            return false;
        }
        try (InputStream in = response.getEntity().getContent();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[64 * 1024];
            long length = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                length += read;
                if (length > most) {
                    return false;
                }
                out.write(piece, 0, read);
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException e) {
            // Nothing is kept open by it.
        }
    }

    private static final class ThisMachine implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (!GuardedResolver.isThisMachine(host)) {
                throw new UnknownHostException(host);
            }
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
