package id.pendopo.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the steps between password and back office. */
final class Step {
    private Step() {}

    /** The step's address, remembering where one wants to go. */
    static String href(String path, String next) {
        return next.equals(ReturnPath.HOME)
                ? path
                : path + "?lanjut=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
