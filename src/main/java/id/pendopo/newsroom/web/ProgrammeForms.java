package id.pendopo.newsroom.web;

import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.programme.ProgrammeDraft;
import id.pendopo.newsroom.programme.ProgrammeFault;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What the forms of a programme mean. */
final class ProgrammeForms {
    private static final int MOST_DIGITS = 15;

    private ProgrammeForms() {}

    static ProgrammeDraft draft(HttpServletRequest request) {
        var form = new StoryForm(request);
        String territory = form.text("wilayah");
        return new ProgrammeDraft(
                form.text("nama"),
                form.text("ringkas"),
                new Place(
                        Optional.empty(),
                        Optional.empty(),
                        territory.matches("[0-9.]{5,13}")
                                ? Optional.of(territory)
                                : Optional.empty(),
                        form.text("tempat")),
                budget(form.text("anggaran")),
                form.text("sumber"),
                day(form.text("mulai")),
                day(form.text("selesai")),
                form.text("target"),
                percent(form.text("kemajuan")));
    }

    static ProgrammeDraft of(Programme programme) {
        return new ProgrammeDraft(
                programme.name(),
                programme.summary(),
                programme.place(),
                programme.budget(),
                programme.source(),
                programme.startsOn(),
                programme.endsOn(),
                programme.target(),
                programme.progress());
    }

    static ProgrammeDraft blank() {
        return new ProgrammeDraft(
                "",
                "",
                Place.unknown(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }

    /** Whole rupiah as people write them: with dots between the thousands. */
    private static Optional<BigDecimal> budget(String text) {
        String digits = text.replaceAll("[Rp.\\s]", "").replaceAll(",\\d{0,2}$", "");
        return digits.matches("\\d{1," + MOST_DIGITS + "}")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }

    /** No number at all is 0; a number out of range is left for the act to refuse. */
    static int percent(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Faults faults(List<ProgrammeFault> faults, Texts t) {
        return new Faults(
                faults.stream()
                        .map(f -> new Fault(field(f), t.of("newsroom.programme.fault", f)))
                        .toList());
    }

    private static String field(ProgrammeFault fault) {
        return switch (fault) {
            case NAME_MISSING, NAME_TOO_LONG -> "nama";
            case TEXT_TOO_LONG -> "ringkas";
            case BUDGET_NEGATIVE -> "anggaran";
            case ENDS_BEFORE_START -> "selesai";
            case PROGRESS_NOT_A_PERCENTAGE -> "kemajuan";
            case CLOSED -> "";
        };
    }
}
