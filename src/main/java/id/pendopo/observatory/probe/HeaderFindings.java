package id.pendopo.observatory.probe;

import id.pendopo.observatory.probe.headers.Verdict;
import java.util.Optional;

/** What a unit is told for each result that takes points; results of one repair share a word. */
final class HeaderFindings {
    private HeaderFindings() {}

    static Optional<String> code(Verdict verdict) {
        return switch (verdict) {
            case CSP_NO_UNSAFE_DEFAULT_SRC_NONE,
                    CSP_NO_UNSAFE,
                    CSP_UNSAFE_INLINE_IN_STYLE_SRC_ONLY,
                    CSP_DUPLICATE_DIRECTIVES,
                    COOKIES_SECURE_HTTPONLY_SAMESITE,
                    COOKIES_SECURE_HTTPONLY,
                    COOKIES_NOT_FOUND,
                    CORS_NOT_IMPLEMENTED,
                    CORS_PUBLIC_ACCESS,
                    CORS_RESTRICTED_ACCESS,
                    REDIRECTION_TO_HTTPS,
                    REDIRECTION_NOT_NEEDED_NO_HTTP,
                    REFERRER_POLICY_PRIVATE,
                    REFERRER_POLICY_NOT_IMPLEMENTED,
                    HSTS_AT_LEAST_SIX_MONTHS,
                    SRI_ALL_SCRIPTS_LOADED_SECURELY,
                    SRI_EXTERNAL_SCRIPTS_LOADED_SECURELY,
                    SRI_RESPONSE_NOT_HTML,
                    SRI_NO_SCRIPTS,
                    SRI_NOT_IMPLEMENTED_SECURE_ORIGIN,
                    CONTENT_TYPE_NOSNIFF,
                    FRAMES_VIA_CSP,
                    FRAMES_SAMEORIGIN_OR_DENY,
                    FRAMES_ALLOW_FROM,
                    RESOURCE_POLICY_SAME_ORIGIN,
                    RESOURCE_POLICY_SAME_SITE,
                    RESOURCE_POLICY_CROSS_ORIGIN,
                    RESOURCE_POLICY_NOT_IMPLEMENTED ->
                    Optional.empty();
            case CSP_NOT_IMPLEMENTED, CSP_REPORT_ONLY -> Optional.of("headers.csp-missing");
            case CSP_HEADER_INVALID -> Optional.of("headers.csp-invalid");
            case CSP_UNSAFE_INLINE, CSP_UNSAFE_EVAL -> Optional.of("headers.csp-unsafe");
            case CSP_INSECURE_SCHEME, CSP_INSECURE_SCHEME_IN_PASSIVE_CONTENT_ONLY ->
                    Optional.of("headers.csp-insecure-scheme");
            case COOKIES_WITHOUT_SECURE_BUT_HSTS,
                    COOKIES_WITHOUT_SECURE,
                    COOKIES_SESSION_WITHOUT_SECURE_BUT_HSTS,
                    COOKIES_SESSION_WITHOUT_SECURE ->
                    Optional.of("headers.cookies-not-secure");
            case COOKIES_SAMESITE_INVALID, COOKIES_ANTICSRF_WITHOUT_SAMESITE ->
                    Optional.of("headers.cookies-same-site");
            case COOKIES_SESSION_WITHOUT_HTTPONLY -> Optional.of("headers.cookies-not-http-only");
            case REDIRECTION_NOT_TO_HTTPS, REDIRECTION_MISSING ->
                    Optional.of("headers.redirection-missing");
            case REDIRECTION_OFF_HOST_FROM_HTTP, REDIRECTION_NOT_TO_HTTPS_ON_INITIAL_REDIRECTION ->
                    Optional.of("headers.redirection-detour");
            case REDIRECTION_INVALID_CERT -> Optional.of("headers.redirection-certificate");
            case REFERRER_POLICY_UNSAFE, REFERRER_POLICY_INVALID ->
                    Optional.of("headers.referrer-unsafe");
            case HSTS_NOT_IMPLEMENTED -> Optional.of("headers.hsts-missing");
            case HSTS_LESS_THAN_SIX_MONTHS -> Optional.of("headers.hsts-short");
            case HSTS_HEADER_INVALID -> Optional.of("headers.hsts-invalid");
            case HSTS_NO_HTTPS -> Optional.of("headers.hsts-no-https");
            case SRI_NOT_IMPLEMENTED_EXTERNAL_SECURE -> Optional.of("headers.scripts-not-pinned");
            case SRI_BUT_EXTERNAL_NOT_SECURE, SRI_NOT_IMPLEMENTED_EXTERNAL_NOT_SECURE ->
                    Optional.of("headers.scripts-not-secure");
            case CONTENT_TYPE_NOT_IMPLEMENTED, CONTENT_TYPE_INVALID ->
                    Optional.of("headers.content-type-sniffed");
            case FRAMES_NOT_IMPLEMENTED, FRAMES_INVALID -> Optional.of("headers.frames-open");
            case RESOURCE_POLICY_INVALID -> Optional.of("headers.resource-policy-invalid");
        };
    }
}
