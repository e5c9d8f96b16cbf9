package id.pendopo.observatory.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds when a page was published and modified. Thread-safe; keeps no state between pages.
 *
 * <p>A confidence of 0.5 and more means that the page says so in a place made for it; less is a
 * guess from running text or from a date of modification alone, and no ground to judge anybody.
 */
public final class DateFinder {
    private static final double ENOUGH = 0.6;

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
        Scan scan = new Scanner(html).run();
        PageFacts page = PageFacts.of(scan, today, address);
        List<Candidate> found = new ArrayList<>();
        found.addAll(JsonLdDates.find(html, page));
        found.addAll(MetaDates.find(page));
        found.addAll(AttributeDates.find(page));
        found.addAll(TextDates.find(page));
        page.address()
                .flatMap(a -> AddressDates.find(a, today))
                .map(DateFinder::candidate)
                .ifPresent(found::add);
        if (found.stream().noneMatch(c -> c.trust() >= ENOUGH)) {
            found.addAll(ScriptDates.find(html, page));
        }
        return new Ranking(found).decide();
    }

    private static Candidate candidate(Stated stated) {
        return Candidate.of(
                Candidate.Role.PUBLISHED,
                stated.day(),
                stated.confidence(),
                stated.reason(),
                stated.excerpt());
    }
}
