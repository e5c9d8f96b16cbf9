package id.pendopo.identity.session;

import id.pendopo.platform.web.WebSettings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The network address of a visitor, also behind the proxy that the settings name. */
@Component
public class ClientAddress {
    private final String header;

    ClientAddress(WebSettings settings) {
        header = settings.clientAddressHeader();
    }

    public String of(HttpServletRequest request) {
        String forwarded = header.isEmpty() ? null : request.getHeader(header);
        return forwarded == null || forwarded.isBlank()
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
