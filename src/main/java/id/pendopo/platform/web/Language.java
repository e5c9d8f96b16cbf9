package id.pendopo.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the pages. Indonesian unless the visitor chose English. */
enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    static final String COOKIE = "lang";

    private final String code;

    Language(String code) {
        this.code = code;
    }

    static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language chosen in the cookie; anything else in it counts as no choice. */
    static Language of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return of(cookie.getValue()).orElse(INDONESIAN);
                }
            }
        }
        return INDONESIAN;
    }

    String code() {
        return code;
    }

    Locale locale() {
        return Locale.of(code);
    }
}
