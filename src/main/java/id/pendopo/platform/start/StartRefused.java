package id.pendopo.platform.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Pendopo does not start, for a reason the administrator can remove. Printed without a trace. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient Object[] arguments;

    /**
     * @param arguments of the sentence, in the order of {@code messages/start.properties}
     */
    public StartRefused(Refusal refusal, Object... arguments) {
        super(sentence(refusal, arguments, Locale.ENGLISH));
        this.refusal = refusal;
        this.arguments = arguments.clone();
    }

    public int exitCode() {
        return refusal.exitCode();
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The sentence in the language of the administrator's terminal; English unless Indonesian. */
    public String sentence(Locale locale) {
        return sentence(refusal, arguments, locale);
    }

    private static String sentence(Refusal refusal, Object[] arguments, Locale locale) {
        var language = locale.getLanguage().equals("id") ? Locale.ROOT : Locale.ENGLISH;
        var texts =
                ResourceBundle.getBundle(
                        "messages.start",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(refusal.key()), language).format(arguments);
    }
}
