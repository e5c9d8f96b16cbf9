package id.pendopo.platform.web.page;

import java.util.List;

/** Everything wrong with one form, collected before it is refused, in the order of the fields. */
public record Faults(List<Fault> all) {
    public Faults {
        all = List.copyOf(all);
    }

    public static Faults none() {
        return new Faults(List.of());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with the field; empty if nothing is. */
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }
}
