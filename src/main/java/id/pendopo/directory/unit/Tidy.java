package id.pendopo.directory.unit;

import id.pendopo.directory.FormerName;
import id.pendopo.directory.UnitDraft;
import java.util.List;

/** Removes what nobody meant to write: outer and double spaces, empty entries. */
final class Tidy {
    private Tidy() {}

    static UnitDraft of(UnitDraft draft) {
        return new UnitDraft(
                draft.type(),
                line(draft.name()),
                draft.parent(),
                draft.territory().map(String::strip).filter(code -> !code.isEmpty()),
                lines(draft.aliases()),
                draft.formerNames().stream()
                        .map(f -> new FormerName(line(f.name()), f.until()))
                        .filter(f -> !f.name().isEmpty())
                        .toList(),
                draft.nameConfirmed());
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(Tidy::line).filter(t -> !t.isEmpty()).toList();
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
