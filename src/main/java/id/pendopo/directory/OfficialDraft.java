package id.pendopo.directory;

import java.time.LocalDate;
import java.util.Optional;

/** What someone wants the register to say of an official's term; see {@link Official}. */
public record OfficialDraft(
        String name,
        String position,
        boolean head,
        boolean acting,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** The draft that would change nothing. */
    public static OfficialDraft of(Official official) {
        return new OfficialDraft(
                official.name(),
                official.position(),
                official.head(),
                official.acting(),
                official.from(),
                official.until());
    }

    /** Without outer and double spaces. */
    public OfficialDraft tidy() {
        return new OfficialDraft(line(name), line(position), head, acting, from, until);
    }

    public OfficialDraft withUntil(LocalDate last) {
        return new OfficialDraft(name, position, head, acting, from, Optional.of(last));
    }

    /** The term the draft asks for. */
    public Official as(OfficialId id, UnitId unit, int version) {
        return new Official(id, unit, name, position, head, acting, from, until, version);
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
