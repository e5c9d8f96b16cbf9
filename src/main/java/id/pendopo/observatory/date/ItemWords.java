package id.pendopo.observatory.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list says around one of its items.
 *
 * @param machine written for programs, in the order of the page
 * @param marked short texts of parts that their names call a date
 * @param text all of it
 * @param targets its links
 */
public record ItemWords(List<String> machine, List<String> marked, String text, List<URI> targets) {
    /**
     * The date stated; empty if there is none, or several that say nothing of publication.
     *
     * @param today no date after it is believed
     */
    public Optional<Stated> date(LocalDate today) {
        return byMachine(today)
                .or(() -> byMark(today))
                .or(() -> read(text, today, 0.75, Reason.TEXT))
                .or(() -> byAddress(today));
    }

    private Optional<Stated> byMachine(LocalDate today) {
        for (String value : machine) {
            Optional<Stated> stated =
                    MachineDate.read(value, false)
                            .filter(date -> !date.day().isAfter(today))
                            .map(date -> date.stated(0.95, Reason.TIME_ELEMENT, value));
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    private Optional<Stated> byMark(LocalDate today) {
        return marked.stream()
                .flatMap(words -> read(words, today, 0.9, Reason.TEMPLATE).stream())
                .findFirst();
    }

    private Optional<Stated> byAddress(LocalDate today) {
        return targets.stream()
                .flatMap(target -> AddressDates.find(target, today).stream())
                .findFirst();
    }

    private static Optional<Stated> read(
            String text, LocalDate today, double confidence, Reason reason) {
        return DateText.read(text, today, Optional.empty())
                .map(day -> new Stated(day, Optional.empty(), confidence, reason, clip(text)));
    }

    private static String clip(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120);
    }
}
