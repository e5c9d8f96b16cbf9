package id.pendopo.platform.web;

import java.util.Optional;

/** The language a visitor chose, for those who answer before any servlet is asked. */
public final class ChosenLanguage {
    /** The cookie that remembers the choice. */
    public static final String COOKIE = Language.COOKIE;

    private ChosenLanguage() {}

    /**
     * The code of the language of the pages.
     *
     * @param cookie the cookie's value; whatever is no language of ours counts as no choice
     */
    public static String of(Optional<String> cookie) {
        return cookie.flatMap(Language::of).orElse(Language.INDONESIAN).code();
    }
}
