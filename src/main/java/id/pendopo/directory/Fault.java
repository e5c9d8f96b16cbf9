package id.pendopo.directory;

import java.util.List;

/**
 * Something a person must put right before the act can be done. Its words are the message {@code
 * directory.fault.CODE}.
 *
 * @param field of the form or column of the file; empty if the whole
 * @param values what the message names, in its order
 */
public record Fault(String field, String code, List<String> values) {
    public Fault {
        values = List.copyOf(values);
    }

    public static Fault on(String field, String code, String... values) {
        return new Fault(field, code, List.of(values));
    }
}
