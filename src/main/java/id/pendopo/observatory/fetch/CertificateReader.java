package id.pendopo.observatory.fetch;

import id.pendopo.observatory.visit.Certificate;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Trust;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;

/**
 * Looks at the certificate a host shows, trusted or not. Nothing is sent over such a connection.
 */
public final class CertificateReader implements AutoCloseable {
    private static final int DNS_NAME = 2;
    private static final int NUMBER = 7;

    private final FetchSettings settings;
    private final GuardedResolver resolver;
    private final Trust trust;
    private final ScheduledThreadPoolExecutor watch =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("handshake-watch").factory());

    public CertificateReader(FetchSettings settings, GuardedResolver resolver, Trust trust) {
        this.settings = settings;
        this.resolver = resolver;
        this.trust = trust;
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Empty if no TLS connection came about. */
    public Optional<Certificate> read(String host, int port) {
        int patience = (int) settings.connect().toMillis();
        try (var raw = new Socket()) {
            var alarm =
                    watch.schedule(
                            () -> closed(raw), settings.whole().toMillis(), TimeUnit.MILLISECONDS);
            try {
                raw.connect(new InetSocketAddress(resolver.resolve(host)[0], port), patience);
                raw.setSoTimeout(patience);
                return Optional.of(shown(raw, host, port));
            } finally {
                alarm.cancel(false);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private Certificate shown(Socket raw, String host, int port) throws IOException {
        try (var tls =
                (SSLSocket) Trust.blind().getSocketFactory().createSocket(raw, host, port, true)) {
            tls.startHandshake();
            X509Certificate[] chain =
                    List.of(tls.getSession().getPeerCertificates()).toArray(X509Certificate[]::new);
            X509Certificate own = chain[0];
            return new Certificate(
                    host,
                    names(own),
                    issuer(own),
                    own.getNotBefore().toInstant(),
                    own.getNotAfter().toInstant(),
                    trust.fault(chain).isEmpty(),
                    matches(host, own),
                    tls.getSession().getProtocol());
        }
    }

    private static boolean matches(String host, X509Certificate certificate) {
        try {
            new DefaultHostnameVerifier().verify(host, certificate);
            return true;
        } catch (SSLException e) {
            return false;
        }
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            if (alternatives != null) {
                return alternatives.stream()
                        .filter(a ->
                                Objects.equals(a.get(0), DNS_NAME)
                                        || Objects.equals(a.get(0), NUMBER))
                        .map(a -> String.valueOf(a.get(1)))
                        .toList();
            }
        } catch (CertificateParsingException e) {
            return List.of();
        }
        return part(certificate.getSubjectX500Principal().getName(), "CN")
                .map(List::of)
                .orElse(List.of());
    }

    private static String issuer(X509Certificate certificate) {
        String name = certificate.getIssuerX500Principal().getName();
        return part(name, "O").or(() -> part(name, "CN")).orElse(name);
    }

    private static Optional<String> part(String name, String type) {
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(r -> r.getType().equalsIgnoreCase(type))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed already: that is all that was wanted.
        }
    }
}
