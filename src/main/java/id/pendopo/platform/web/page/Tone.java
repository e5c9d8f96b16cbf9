package id.pendopo.platform.web.page;

import java.util.Locale;

/** How something stands. Shown by icon, word and colour together, never by colour alone. */
public enum Tone {
    NEUTRAL("dash-circle"),
    INFO("info-circle"),
    GOOD("check-circle"),
    WARN("exclamation-triangle"),
    BAD("exclamation-octagon");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The ending of the CSS class, as {@code good}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
