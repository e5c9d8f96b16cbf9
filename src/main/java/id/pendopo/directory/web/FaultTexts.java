package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Faults;
import java.util.List;
import java.util.Locale;

/** Faults of acts and files in the reader's language. */
final class FaultTexts {
    private static final String TABLE = "table.";

    private FaultTexts() {}

    static Faults of(List<Fault> faults, Texts t) {
        return new Faults(
                faults.stream()
                        .map(f -> new id.pendopo.platform.web.page.Fault(f.field(), text(f, t)))
                        .toList());
    }

    static String text(Fault fault, Texts t) {
        Object[] values = fault.values().toArray();
        if (fault.code().startsWith(TABLE)) {
            return t.of("table.fault." + fault.code().substring(TABLE.length()), values);
        }
        return t.of("directory.fault." + fault.code().toLowerCase(Locale.ROOT), values);
    }
}
