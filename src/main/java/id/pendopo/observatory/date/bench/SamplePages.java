package id.pendopo.observatory.date.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sample pages under {@code bench/dates}, brought to the size of real pages by {@link Filler}.
 * They were written from knowledge of the systems' templates alone.
 */
public final class SamplePages {
    private static final String FOLDER = "/bench/dates/";

    private SamplePages() {}

    public static List<SamplePage> all() {
        List<SamplePage> pages = new ArrayList<>();
        for (String row : read("expected.csv").lines().skip(1).toList()) {
            String[] cells = row.split(",", -1);
            String html = new Filler(cells[0].hashCode()).fill(read(cells[0] + ".html"));
            pages.add(
                    new SamplePage(
                            cells[0],
                            cells[4],
                            URI.create(cells[1]),
                            day(cells[2]),
                            day(cells[3]),
                            html));
        }
        return pages;
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static String read(String name) {
        try (InputStream file = SamplePages.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("Sample " + FOLDER + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
