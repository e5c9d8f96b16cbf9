package id.pendopo.sites.entry;

import java.util.Locale;

/**
 * One thing the law asks every public body to publish.
 *
 * @param months after which it has to be looked over; 0 if never
 * @param source of the duty
 */
public record LawItem(
        String key,
        Kind kind,
        int months,
        String nameId,
        String nameEn,
        String hintId,
        String hintEn,
        String source) {
    /** When it has to be published, in the order of the law. */
    public enum Kind {
        PERIODIC,
        AT_ONCE,
        ANYTIME
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }

    public String hint(Locale locale) {
        return locale.getLanguage().equals("en") ? hintEn : hintId;
    }
}
