package id.pendopo.identity.web;

import id.pendopo.directory.City;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.account.Places;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of this host, for links in mails. */
@Component
class Links {
    private final IdentitySettings settings;
    private final Places places;

    Links(IdentitySettings settings, Places places) {
        this.settings = settings;
        this.places = places;
    }

    /** As the browser of a signed-in person sees it. */
    String origin(HttpServletRequest request) {
        return settings.origin().map(URI::toString).orElseGet(() -> asSeen(request));
    }

    /**
     * For links that a stranger can have sent: a host that the stranger made up is not believed,
     * for it would get the token. Believed are the cities' hosts and this machine.
     */
    Optional<String> trustedOrigin(HttpServletRequest request) {
        if (settings.origin().isPresent()) {
            return settings.origin().map(URI::toString);
        }
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        return ours(host)
                ? Optional.of(asSeen(request))
                : places.cities().stream()
                        .flatMap(city -> city.host().stream())
                        .map(own -> "https://" + own)
                        .findFirst();
    }

    private boolean ours(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("127.0.0.1")
                || places.cities().stream()
                        .map(City::host)
                        .anyMatch(own -> own.map(host::equalsIgnoreCase).orElse(false));
    }

    private static String asSeen(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(standard(request) ? -1 : request.getServerPort())
                .build()
                .toUriString();
    }

    private static boolean standard(HttpServletRequest request) {
        return request.getServerPort() == (request.isSecure() ? 443 : 80);
    }
}
