package id.pendopo.observatory.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides which date a short text states. */
final class Statements {
    private final TextBuffer text;
    private final Optional<Integer> givenYear;
    private final List<Mention> mentions;

    Statements(TextBuffer text, Optional<Integer> givenYear) {
        this.text = text;
        this.givenYear = givenYear;
        this.mentions = DateText.mentions(text, true);
    }

    /** Empty if none is stated, or more than one and none of them as that of publication. */
    Optional<LocalDate> decide() {
        List<Mention> written = mentions.stream().filter(m -> !isAddress(m)).toList();
        if (written.isEmpty()) {
            return only(mentions);
        }
        if (written.size() == 1) {
            return day(written.getFirst());
        }
        List<Mention> published = labelled(written, Label.PUBLISHED);
        if (!published.isEmpty()) {
            return only(published);
        }
        List<Mention> unmodified =
                written.stream().filter(m -> label(m) != Label.MODIFIED).toList();
        return only(unmodified.isEmpty() ? written : unmodified);
    }

    private Optional<LocalDate> only(List<Mention> candidates) {
        Set<LocalDate> days = new TreeSet<>();
        for (Mention mention : candidates) {
            Optional<LocalDate> day = day(mention);
            boolean undecided = mention.year() != 0 || mention.part();
            if (day.isEmpty() && undecided) {
                return Optional.empty();
            }
            day.ifPresent(days::add);
        }
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    private List<Mention> labelled(List<Mention> candidates, Label label) {
        return candidates.stream().filter(m -> label(m) == label).toList();
    }

    private Label label(Mention mention) {
        return Label.before(text, mention.start());
    }

    private Optional<LocalDate> day(Mention mention) {
        if (mention.part()) {
            return Optional.empty();
        }
        if (mention.year() == 0) {
            return yearless(mention);
        }
        Optional<LocalDate> written = mention.asWritten();
        Optional<LocalDate> american = mention.american();
        boolean english = (mention.weekday() & Calendar.ENGLISH) != 0;
        if (written.isEmpty()) {
            return english || isEnglish() ? american.filter(mention::agrees) : Optional.empty();
        }
        if (!english || !mention.ambiguous() || mention.agrees(written.get())) {
            return written;
        }
        return american.filter(mention::agrees);
    }

    /**
     * A day without a year takes it from an address beside it, or from a year its weekday proves.
     */
    private Optional<LocalDate> yearless(Mention mention) {
        if (givenYear.isPresent()) {
            return mention.in(givenYear.get()).asWritten().filter(mention::agrees);
        }
        Optional<LocalDate> address =
                mentions.stream()
                        .filter(this::isAddress)
                        .flatMap(m -> m.asWritten().stream())
                        .findFirst();
        if (address.isPresent()) {
            return nearest(mention, address.get());
        }
        List<LocalDate> proven =
                Years.in(text).stream()
                        .flatMap(y -> mention.in(y).asWritten().stream())
                        .filter(d -> mention.weekday() != 0 && mention.agrees(d))
                        .toList();
        return proven.size() == 1 ? Optional.of(proven.getFirst()) : Optional.empty();
    }

    /** An item of January may tell of December: the weekday, then the distance, picks the year. */
    private static Optional<LocalDate> nearest(Mention mention, LocalDate address) {
        return Stream.of(address.getYear(), address.getYear() - 1)
                .flatMap(y -> mention.in(y).asWritten().stream())
                .filter(d -> mention.agrees(d))
                .filter(d -> d.isAfter(address.minusDays(100)) && d.isBefore(address.plusDays(32)))
                .findFirst();
    }

    private boolean isAddress(Mention mention) {
        int start = mention.start();
        boolean slash = start > 0 && text.chars[start - 1] == '/';
        boolean open = mention.end() < text.length && text.chars[mention.end()] == '/';
        return mention.year() != 0 && (slash || open && mention.form() == Mention.Form.YEAR_FIRST);
    }

    private boolean isEnglish() {
        return Language.of(text) == Language.ENGLISH;
    }
}
