package id.pendopo.directory.web;

import id.pendopo.directory.ledger.History;
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

    private final History histories;

    UnitHistory(History histories) {
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
                                moment.format(entry.at()), entry.by(), entry.act(), entry.fields()))
                .toList();
    }
}
