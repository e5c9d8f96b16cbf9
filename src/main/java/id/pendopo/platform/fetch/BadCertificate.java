package id.pendopo.platform.fetch;

import java.security.cert.CertificateException;

/** Ends a handshake with our verdict on the certificate. */
final class BadCertificate extends CertificateException {
    private static final long serialVersionUID = 1;
    private final transient Outcome.Failed outcome;

    BadCertificate(Outcome.Failed outcome, CertificateException cause) {
        super(cause);
        this.outcome = outcome;
    }

    Outcome.Failed outcome() {
        return outcome;
    }
}
