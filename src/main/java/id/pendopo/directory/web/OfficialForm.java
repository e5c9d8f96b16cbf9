package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An official's term as a form holds it; days as typed. */
public record OfficialForm(
        String name,
        String position,
        boolean head,
        boolean acting,
        String from,
        String until,
        int version) {

    static OfficialForm empty() {
        return new OfficialForm("", "", false, false, "", "", 0);
    }

    static OfficialForm of(Official official) {
        return new OfficialForm(
                official.name(),
                official.position(),
                official.head(),
                official.acting(),
                FormTexts.day(official.from()),
                FormTexts.day(official.until()),
                official.version());
    }

    static OfficialForm read(Posted posted) {
        return new OfficialForm(
                posted.text("official_name"),
                posted.text("position"),
                posted.yes("head"),
                posted.yes("acting"),
                posted.text("from"),
                posted.text("until"),
                posted.number("version"));
    }

    /** The draft the form asks for; empty with faults if a day cannot be read. */
    Optional<OfficialDraft> draft(List<Fault> faults) {
        Optional<LocalDate> first = FormTexts.day("from", from, faults);
        Optional<LocalDate> last = FormTexts.day("until", until, faults);
        return faults.isEmpty()
                ? Optional.of(new OfficialDraft(name, position, head, acting, first, last))
                : Optional.empty();
    }
}
