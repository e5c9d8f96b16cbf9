package id.pendopo.newsroom.card.template;

import java.util.Locale;

/** The same in both languages of the back office. */
public record Words(String id, String en) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
