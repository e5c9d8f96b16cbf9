package id.pendopo.observatory.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Finds when a page was published and modified. Thread-safe; keeps no state between pages. */
public final class DateFinder {
    private final LocalDate today;

    /**
     * @param today no date after it is believed
     */
    public DateFinder(LocalDate today) {
        this.today = today;
    }

    /**
     * The dates the page states of itself as an item.
     *
     * @param html decoded text of the page
     * @param address of the page; dates in its path count
     */
    public Dated find(String html, Optional<URI> address) {
        return Dated.unknown();
    }
}
