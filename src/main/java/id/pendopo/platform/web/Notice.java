package id.pendopo.platform.web;

import id.pendopo.platform.web.page.Tone;
import java.io.Serializable;
import java.util.List;

/**
 * What was just done, shown once at the top of the next page. A controller writes {@code
 * redirect.addFlashAttribute(Notice.NAME, Notice.good("register.unit.saved", name))}.
 *
 * @param text key of the message
 * @param arguments put into the message; serializable, for they wait in the session
 */
public record Notice(Tone tone, String text, List<Object> arguments) implements Serializable {
    /** Of the flash attribute. */
    public static final String NAME = "notice";

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice good(String text, Object... arguments) {
        return new Notice(Tone.GOOD, text, List.of(arguments));
    }

    public static Notice info(String text, Object... arguments) {
        return new Notice(Tone.INFO, text, List.of(arguments));
    }

    public static Notice warn(String text, Object... arguments) {
        return new Notice(Tone.WARN, text, List.of(arguments));
    }

    public static Notice bad(String text, Object... arguments) {
        return new Notice(Tone.BAD, text, List.of(arguments));
    }
}
