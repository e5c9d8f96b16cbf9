package id.pendopo.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * The two languages of pages and letters. Indonesian, the language of the cities, unless somebody
 * chose English: on this device by a cookie, or once for all as a person with an account.
 */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    /** What remembers the choice on a device. */
    public static final String COOKIE = "lang";

    private static final Duration KEPT = Duration.ofDays(365);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language chosen on this device, else the one of who is signed in. */
    public static Language of(HttpServletRequest request) {
        return chosen(request).or(Actors::language).orElse(INDONESIAN);
    }

    /** Chooses the language for this device. */
    public ResponseCookie cookie(HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, code)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** The language in the cookie; anything else in it counts as no choice. */
    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
