package id.pendopo.observatory.probe;

import id.pendopo.platform.fetch.Outcome;

/** Tells servers that answered from connections that failed. */
final class Answered {
    private Answered() {}

    /** Whether a web server answered, with whatever; not so if the connection failed. */
    static boolean by(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NameUnknown _,
                    Outcome.NameServerFailed _,
                    Outcome.AddressForbidden _,
                    Outcome.AddressInvalid _,
                    Outcome.ConnectionRefused _,
                    Outcome.ConnectionReset _,
                    Outcome.Unroutable _,
                    Outcome.ConnectTimedOut _,
                    Outcome.AnswerTimedOut _,
                    Outcome.TlsFailed _,
                    Outcome.NotHttp _,
                    Outcome.ForbiddenByRobots _ ->
                    false;
            case Outcome.Read _,
                    Outcome.Unchanged _,
                    Outcome.CertificateExpired _,
                    Outcome.CertificateForOtherHost _,
                    Outcome.CertificateUntrusted _,
                    Outcome.RedirectLoop _,
                    Outcome.TooManyRedirects _,
                    Outcome.NotFound _,
                    Outcome.Denied _,
                    Outcome.AskedToWait _,
                    Outcome.ClientError _,
                    Outcome.ServerError _,
                    Outcome.UnreadableType _,
                    Outcome.Empty _,
                    Outcome.Impostor _ ->
                    true;
        };
    }
}
