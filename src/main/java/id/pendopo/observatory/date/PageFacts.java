package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Scan.Heading;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the readers of single sources need to know of the page.
 *
 * @param american whether numbers that allow both orders are month, day, year
 * @param heading of the item, if one could be told
 */
record PageFacts(
        Scan scan,
        LocalDate today,
        Optional<URI> address,
        boolean american,
        Optional<Heading> heading) {
    private static final int FIRST_YEAR = 1995;

    /** Countries whose English writes the day first. */
    private static final Set<String> DAY_FIRST =
            Set.of(
                    "uk", "au", "nz", "ie", "za", "in", "id", "my", "sg", "ca", "eu", "de", "at",
                    "ch", "fr");

    static PageFacts of(Scan scan, LocalDate today, Optional<URI> address) {
        Optional<URI> own = address.or(() -> uri(scan.canonical));
        return new PageFacts(scan, today, own, isAmerican(scan, own), Headings.main(scan));
    }

    boolean believes(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && !day.isAfter(today);
    }

    private static Optional<URI> uri(String address) {
        try {
            return address.isEmpty() ? Optional.empty() : Optional.of(new URI(address));
        } catch (java.net.URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private static boolean isAmerican(Scan scan, Optional<URI> address) {
        String language = scan.language.toLowerCase(Locale.ROOT).replace('_', '-');
        String host = address.map(URI::getHost).orElse("");
        String country = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
        if (language.startsWith("en-") && !language.equals("en-us")) {
            return language.equals("en-ph");
        }
        if (!language.isEmpty() && !language.startsWith("en")) {
            return false;
        }
        if (DAY_FIRST.contains(country) && !language.equals("en-us")) {
            return false;
        }
        return !language.isEmpty() || Language.mainly(scan.text) == Language.ENGLISH;
    }
}
