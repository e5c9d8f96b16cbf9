package id.pendopo.demo.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Certificates of the sample web: one of the sample authority for the well-kept sites, one that has
 * ended, one that nobody vouches for. Made by {@code tools/sample-certificates}; worthless outside.
 */
public final class SampleCertificates {
    private static final String PASSWORD = "contoh";

    private SampleCertificates() {}

    /** The sample authority alone: whom the demo's observatory trusts besides the JDK's. */
    public static KeyStore authority() {
        return load("tls/authority.p12");
    }

    static SslContextFactory.Server context() {
        var context = new SslContextFactory.Server();
        context.setKeyStore(load("tls/sites.p12"));
        context.setKeyStorePassword(PASSWORD);
        context.setSniRequired(false);
        return context;
    }

    private static KeyStore load(String name) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Resources.bytes(name)), PASSWORD.toCharArray());
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(
                    "Sample certificates %s cannot be read".formatted(name), e);
        }
    }
}
