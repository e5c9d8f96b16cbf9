package id.pendopo.platform.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.ProtocolException;
import org.jspecify.annotations.Nullable;

/** Says in our words what the HTTP library's exceptions mean. */
final class Failures {
    private Failures() {}

    static Outcome.Failed outcome(Exception failure) {
        return switch (failure) {
            case ForbiddenTarget f -> new Outcome.AddressForbidden(f.address());
            case NameServerTrouble f -> new Outcome.NameServerFailed();
            case UnknownHostException f -> new Outcome.NameUnknown();
            case ConnectTimeoutException f -> new Outcome.ConnectTimedOut();
            case SSLException f -> tls(f);
            case NoRouteToHostException f -> new Outcome.Unroutable();
            case ConnectException f -> connecting(f);
            case SocketTimeoutException f -> new Outcome.AnswerTimedOut();
            case NoHttpResponseException f -> new Outcome.ConnectionReset();
            case ConnectionClosedException f -> new Outcome.ConnectionReset();
            case MessageConstraintException f -> new Outcome.NotHttp();
            case SocketException f -> socket(f);
            case InterruptedIOException f -> new Outcome.AnswerTimedOut();
            case ProtocolException f -> new Outcome.NotHttp();
            case IOException f -> new Outcome.ConnectionReset();
            default -> new Outcome.NotHttp();
        };
    }

    private static Outcome.Failed connecting(ConnectException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("unreachable") || message.contains("No route")) {
            return new Outcome.Unroutable();
        }
        return message.contains("timed out")
                ? new Outcome.ConnectTimedOut()
                : new Outcome.ConnectionRefused();
    }

    private static Outcome.Failed socket(SocketException failure) {
        return String.valueOf(failure.getMessage()).contains("unreachable")
                ? new Outcome.Unroutable()
                : new Outcome.ConnectionReset();
    }

    private static Outcome.Failed tls(SSLException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return new Outcome.CertificateForOtherHost();
        }
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof BadCertificate bad) {
                return bad.outcome();
            }
            if (cause instanceof SocketTimeoutException) {
                return new Outcome.AnswerTimedOut();
            }
            cause = cause.getCause();
        }
        return new Outcome.TlsFailed();
    }
}
