package id.pendopo.assessment.rubric;

import java.util.List;

/**
 * Something wrong in a rubric file; its words are the message {@code rubric.fault.CODE}.
 *
 * @param where the path in the file, as {@code aspects[2].children[0].weight}
 * @param values what the message names
 */
public record Fault(String where, String code, List<String> values) {
    public Fault {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return where + ": " + code + " " + values;
    }
}
