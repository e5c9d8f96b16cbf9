package id.pendopo.platform.fetch;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Which authorities we trust. Says of a refused certificate whether its days are over or nobody
 * vouches for it; the JDK alone says the same of both where the chain is not trusted either.
 */
public final class Trust {
    private final X509ExtendedTrustManager authorities;
    private final InstantSource clock;

    private Trust(X509ExtendedTrustManager authorities, InstantSource clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The authorities of the JDK. */
    public static Trust ofJdk(InstantSource clock) {
        return of(Optional.empty(), clock);
    }

    /** The authorities of a key store alone. */
    public static Trust of(KeyStore store, InstantSource clock) {
        return of(Optional.of(store), clock);
    }

    private static Trust of(Optional<KeyStore> store, InstantSource clock) {
        try {
            var factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            if (store.isPresent()) {
                factory.init(store.get());
            } else {
                factory.init((KeyStore) null);
            }
            return new Trust((X509ExtendedTrustManager) factory.getTrustManagers()[0], clock);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The trusted authorities could not be read", e);
        }
    }

    /** For fetching: refuses what a browser would. */
    SSLContext strict() {
        return context(new Judge());
    }

    /** For looking at certificates only: accepts all; nothing is read over it. */
    public static SSLContext blind() {
        return context(new Blind());
    }

    /** Why a browser would refuse the chain; empty if it would not. Says nothing of the host. */
    public Optional<Outcome.Failed> fault(X509Certificate[] chain) {
        try {
            authorities.checkServerTrusted(chain, "UNKNOWN");
            return Optional.empty();
        } catch (CertificateException e) {
            return Optional.of(verdict(chain));
        }
    }

    /** Expired goes first: whoever renews such a certificate usually mends the rest with it. */
    private Outcome.Failed verdict(X509Certificate[] chain) {
        Instant now = clock.instant();
        boolean over = chain.length > 0 && chain[0].getNotAfter().toInstant().isBefore(now);
        return over ? new Outcome.CertificateExpired() : new Outcome.CertificateUntrusted();
    }

    private static SSLContext context(TrustManager manager) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }

    /** The JDK's own manager, with our verdict on what it refuses. */
    private final class Judge extends X509ExtendedTrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            judge(chain, type);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            judge(chain, type);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            judge(chain, type);
        }

        private void judge(X509Certificate[] chain, String type) throws CertificateException {
            try {
                authorities.checkServerTrusted(chain, type);
            } catch (CertificateException e) {
                throw new BadCertificate(verdict(chain), e);
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            throw new UnsupportedOperationException("We are never a server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            throw new UnsupportedOperationException("We are never a server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException("We are never a server");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return authorities.getAcceptedIssuers();
        }
    }

    /** Accepts everything, so that a bad certificate can be looked at. */
    private static final class Blind extends X509ExtendedTrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
