package id.pendopo.platform.web.guard;

import java.util.Map;

/** The headers that every response carries, whoever writes it. */
public final class SecurityHeaders {
    /** Only over https: the browser stays with it. */
    public static final String TRANSPORT = "Strict-Transport-Security";

    public static final String ONE_YEAR = "max-age=31536000";

    /** No script or style inside a page, nothing from another host, no frame around us. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "strict-origin-when-cross-origin",
                    "Permissions-Policy",
                            "camera=(), geolocation=(self), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cache-Control", "no-cache");

    private SecurityHeaders() {}

    /** Those of any connection; a handler may replace one for its own response. */
    public static Map<String, String> always() {
        return ALWAYS;
    }
}
