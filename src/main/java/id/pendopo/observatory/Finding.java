package id.pendopo.observatory;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Something a unit can repair. Its words and the way to repair it are messages: {@code
 * finding.CODE} and {@code finding.CODE.repair}.
 *
 * @param code as {@code officials.former-shown}
 * @param page the page to repair; empty if the whole site
 * @param values what the message names, in its order, as the person's name; already plain text
 */
public record Finding(String code, Optional<URI> page, List<String> values) {
    public Finding {
        values = List.copyOf(values);
    }

    public static Finding on(URI page, String code, String... values) {
        return new Finding(code, Optional.of(page), List.of(values));
    }

    public static Finding of(String code, String... values) {
        return new Finding(code, Optional.empty(), List.of(values));
    }
}
