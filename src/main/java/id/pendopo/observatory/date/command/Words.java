package id.pendopo.observatory.date.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, in the language of the terminal: Indonesian, else English. */
final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;

    Words(Locale language) {
        this.language = language.getLanguage().equals("id") ? language : Locale.ENGLISH;
    }

    String of(String key, Object... arguments) {
        ResourceBundle sentences =
                ResourceBundle.getBundle("messages.dates", language, NO_FALLBACK);
        return new MessageFormat(sentences.getString(key), language).format(arguments);
    }
}
