package id.pendopo.observatory.probe.headers;

/**
 * A result of a test and the points it gives or takes. Source: the table of score modifiers of the
 * MDN HTTP Observatory (mdn/mdn-http-observatory, src/grader/charts.js, version 5), whose names
 * these are. Results that need a list of preloaded hosts or a request from another origin are
 * absent: a visit cannot show them.
 */
public enum Verdict {
    CSP_NO_UNSAFE_DEFAULT_SRC_NONE(Test.CSP, 10),
    CSP_NO_UNSAFE(Test.CSP, 5),
    CSP_UNSAFE_INLINE_IN_STYLE_SRC_ONLY(Test.CSP, 0),
    CSP_DUPLICATE_DIRECTIVES(Test.CSP, 0),
    CSP_INSECURE_SCHEME_IN_PASSIVE_CONTENT_ONLY(Test.CSP, -10),
    CSP_UNSAFE_EVAL(Test.CSP, -10),
    CSP_UNSAFE_INLINE(Test.CSP, -20),
    CSP_INSECURE_SCHEME(Test.CSP, -20),
    CSP_HEADER_INVALID(Test.CSP, -25),
    CSP_NOT_IMPLEMENTED(Test.CSP, -25),
    CSP_REPORT_ONLY(Test.CSP, -25),

    COOKIES_SECURE_HTTPONLY_SAMESITE(Test.COOKIES, 5),
    COOKIES_SECURE_HTTPONLY(Test.COOKIES, 0),
    COOKIES_NOT_FOUND(Test.COOKIES, 0),
    COOKIES_WITHOUT_SECURE_BUT_HSTS(Test.COOKIES, -5),
    COOKIES_WITHOUT_SECURE(Test.COOKIES, -20),
    COOKIES_SESSION_WITHOUT_SECURE_BUT_HSTS(Test.COOKIES, -10),
    COOKIES_SAMESITE_INVALID(Test.COOKIES, -20),
    COOKIES_ANTICSRF_WITHOUT_SAMESITE(Test.COOKIES, -20),
    COOKIES_SESSION_WITHOUT_HTTPONLY(Test.COOKIES, -30),
    COOKIES_SESSION_WITHOUT_SECURE(Test.COOKIES, -40),

    CORS_NOT_IMPLEMENTED(Test.CORS, 0),
    CORS_PUBLIC_ACCESS(Test.CORS, 0),
    CORS_RESTRICTED_ACCESS(Test.CORS, 0),

    REDIRECTION_TO_HTTPS(Test.REDIRECTION, 0),
    REDIRECTION_NOT_NEEDED_NO_HTTP(Test.REDIRECTION, 0),
    REDIRECTION_OFF_HOST_FROM_HTTP(Test.REDIRECTION, -5),
    REDIRECTION_NOT_TO_HTTPS_ON_INITIAL_REDIRECTION(Test.REDIRECTION, -10),
    REDIRECTION_NOT_TO_HTTPS(Test.REDIRECTION, -20),
    REDIRECTION_MISSING(Test.REDIRECTION, -20),
    REDIRECTION_INVALID_CERT(Test.REDIRECTION, -20),

    REFERRER_POLICY_PRIVATE(Test.REFERRER_POLICY, 5),
    REFERRER_POLICY_NOT_IMPLEMENTED(Test.REFERRER_POLICY, 0),
    REFERRER_POLICY_UNSAFE(Test.REFERRER_POLICY, -5),
    REFERRER_POLICY_INVALID(Test.REFERRER_POLICY, -5),

    HSTS_AT_LEAST_SIX_MONTHS(Test.HSTS, 0),
    HSTS_LESS_THAN_SIX_MONTHS(Test.HSTS, -10),
    HSTS_NOT_IMPLEMENTED(Test.HSTS, -20),
    HSTS_HEADER_INVALID(Test.HSTS, -20),
    HSTS_NO_HTTPS(Test.HSTS, -20),

    SRI_ALL_SCRIPTS_LOADED_SECURELY(Test.SRI, 5),
    SRI_EXTERNAL_SCRIPTS_LOADED_SECURELY(Test.SRI, 5),
    SRI_RESPONSE_NOT_HTML(Test.SRI, 0),
    SRI_NO_SCRIPTS(Test.SRI, 0),
    SRI_NOT_IMPLEMENTED_SECURE_ORIGIN(Test.SRI, 0),
    SRI_BUT_EXTERNAL_NOT_SECURE(Test.SRI, -20),
    SRI_NOT_IMPLEMENTED_EXTERNAL_SECURE(Test.SRI, -5),
    SRI_NOT_IMPLEMENTED_EXTERNAL_NOT_SECURE(Test.SRI, -50),

    CONTENT_TYPE_NOSNIFF(Test.CONTENT_TYPE, 0),
    CONTENT_TYPE_NOT_IMPLEMENTED(Test.CONTENT_TYPE, -5),
    CONTENT_TYPE_INVALID(Test.CONTENT_TYPE, -5),

    FRAMES_VIA_CSP(Test.FRAMES, 5),
    FRAMES_SAMEORIGIN_OR_DENY(Test.FRAMES, 0),
    FRAMES_ALLOW_FROM(Test.FRAMES, 0),
    FRAMES_NOT_IMPLEMENTED(Test.FRAMES, -20),
    FRAMES_INVALID(Test.FRAMES, -20),

    RESOURCE_POLICY_SAME_ORIGIN(Test.RESOURCE_POLICY, 10),
    RESOURCE_POLICY_SAME_SITE(Test.RESOURCE_POLICY, 10),
    RESOURCE_POLICY_CROSS_ORIGIN(Test.RESOURCE_POLICY, 0),
    RESOURCE_POLICY_NOT_IMPLEMENTED(Test.RESOURCE_POLICY, 0),
    RESOURCE_POLICY_INVALID(Test.RESOURCE_POLICY, -5);

    /** One of the ten tests, in the order of the Observatory's report. */
    public enum Test {
        CSP,
        COOKIES,
        CORS,
        REDIRECTION,
        REFERRER_POLICY,
        HSTS,
        SRI,
        CONTENT_TYPE,
        FRAMES,
        RESOURCE_POLICY
    }

    private final Test test;
    private final int modifier;

    Verdict(Test test, int modifier) {
        this.test = test;
        this.modifier = modifier;
    }

    public Test test() {
        return test;
    }

    /** Points added to 100, mostly negative. */
    public int modifier() {
        return modifier;
    }

    /** Of two results of one test the later in the table's order of badness. */
    Verdict orWorse(Verdict other) {
        return other.ordinal() > ordinal() ? other : this;
    }
}
