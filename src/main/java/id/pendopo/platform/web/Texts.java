package id.pendopo.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of one language; every template gets it as {@code t}. */
public record Texts(MessageSource messages, Locale locale) {
    /** The message under the key, with its arguments put in by MessageFormat. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The message of one value of an enum: {@code PREFIX.VALUE} in lower case with hyphens. */
    public String of(String prefix, Enum<?> value) {
        return of(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
