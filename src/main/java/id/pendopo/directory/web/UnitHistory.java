package id.pendopo.directory.web;

import id.pendopo.directory.ledger.FieldChange;
import id.pendopo.directory.ledger.HistoryRepository;
import id.pendopo.directory.web.UnitDoor.Opened;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The history of a unit as a page shows it. */
@Component
final class UnitHistory {
    private static final int MOST = 200;

    private final HistoryRepository histories;

    UnitHistory(HistoryRepository histories) {
        this.histories = histories;
    }

    List<HistoryEntry> of(Opened opened, Locale locale) {
        DateTimeFormatter moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(opened.city().zone());
        return histories.of(opened.unit().id(), MOST).stream()
                .map(entry ->
                        new HistoryEntry(
                                moment.format(entry.at()),
                                entry.by(),
                                entry.act(),
                                entry.fields().stream().filter(UnitHistory::says).toList()))
                .toList();
    }

    private static boolean says(FieldChange change) {
        return !change.before().equals(change.after());
    }
}
