package id.pendopo.observatory.probe.headers;

import java.net.URI;

/** The test of the way from http to https. */
final class RedirectionRule {
    private RedirectionRule() {}

    static Verdict judge(Exchange exchange) {
        if (exchange.plain().isEmpty()) {
            return Verdict.REDIRECTION_NOT_NEEDED_NO_HTTP;
        }
        var route = exchange.plain().get();
        var stations = route.stations();
        if (!route.trusted()) {
            return Verdict.REDIRECTION_INVALID_CERT;
        }
        if (stations.size() == 1) {
            return Verdict.REDIRECTION_MISSING;
        }
        if (!encrypted(stations.getLast())) {
            return Verdict.REDIRECTION_NOT_TO_HTTPS;
        }
        if (!encrypted(stations.get(1))) {
            return Verdict.REDIRECTION_NOT_TO_HTTPS_ON_INITIAL_REDIRECTION;
        }
        return sameHost(stations.get(0), stations.get(1))
                ? Verdict.REDIRECTION_TO_HTTPS
                : Verdict.REDIRECTION_OFF_HOST_FROM_HTTP;
    }

    private static boolean encrypted(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static boolean sameHost(URI one, URI other) {
        return one.getHost() != null && one.getHost().equalsIgnoreCase(other.getHost());
    }
}
