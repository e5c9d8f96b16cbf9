package id.pendopo.observatory.probe;

import id.pendopo.platform.fetch.Outcome;

/** What an outcome says of a link on a page. */
enum LinkState {
    WORKS,
    BROKEN,
    /** Perhaps our own trouble or a passing one: one failed try is no proof. */
    UNSURE;

    static LinkState of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read _,
                    Outcome.Unchanged _,
                    Outcome.UnreadableType _,
                    Outcome.LoginOnly _,
                    Outcome.DirectoryListing _,
                    Outcome.MovedToOtherSite _ ->
                    WORKS;
            case Outcome.NameServerFailed _,
                    Outcome.ConnectionReset _,
                    Outcome.Unroutable _,
                    Outcome.ConnectTimedOut _,
                    Outcome.AnswerTimedOut _,
                    Outcome.AskedToWait _,
                    Outcome.Denied _,
                    Outcome.ForbiddenByRobots _,
                    Outcome.BlockedByFirewall _ ->
                    UNSURE;
            case Outcome.NameUnknown _,
                    Outcome.AddressForbidden _,
                    Outcome.AddressInvalid _,
                    Outcome.ConnectionRefused _,
                    Outcome.CertificateExpired _,
                    Outcome.CertificateForOtherHost _,
                    Outcome.CertificateUntrusted _,
                    Outcome.TlsFailed _,
                    Outcome.NotHttp _,
                    Outcome.RedirectLoop _,
                    Outcome.TooManyRedirects _,
                    Outcome.NotFound _,
                    Outcome.ClientError _,
                    Outcome.ServerError _,
                    Outcome.Empty _,
                    Outcome.Suspended _,
                    Outcome.Parked _,
                    Outcome.DefaultPage _,
                    Outcome.UnderConstruction _,
                    Outcome.SoftNotFound _,
                    Outcome.Hacked _ ->
                    BROKEN;
        };
    }
}
