package id.pendopo.identity.web;

import id.pendopo.platform.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where one wanted to go before signing in: only pages of this host that need a sign-in. */
final class ReturnPath {
    static final String HOME = "/kerja";
    private static final int LONGEST = 1_000;

    private ReturnPath() {}

    /** The wanted page if it is one of the back office or an invitation; else the home page. */
    static String safe(String wanted) {
        String local = wanted.length() > LONGEST ? HOME : LocalPath.or(wanted, HOME);
        boolean known =
                local.equals(HOME)
                        || local.startsWith("/kerja/")
                        || local.startsWith("/kerja?")
                        || local.startsWith("/undangan/");
        return known && !local.contains("/../") && !local.endsWith("/..") ? local : HOME;
    }

    /** The sign-in page that comes back to where the request went. */
    static String signIn(HttpServletRequest request) {
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean reading = request.getMethod().equals("GET");
        return !reading || safe(here).equals(HOME)
                ? "/masuk"
                : "/masuk?lanjut=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
