package id.pendopo.sites.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the law asks every public body to publish; a file with its sources, not code. */
public final class LawList {
    private static final String FILE = "/seed/public-information.csv";
    private static final List<LawItem> ITEMS = read();

    private LawList() {}

    /** In the order of the file. */
    public static List<LawItem> items() {
        return ITEMS;
    }

    public static Optional<LawItem> item(String key) {
        return ITEMS.stream().filter(i -> i.key().equals(key)).findFirst();
    }

    /** Whether it should have been looked over again by the day. */
    public static boolean overdue(EntryBody.PublicInformation information, LocalDate day) {
        return item(information.item())
                .filter(i -> i.months() > 0)
                .map(i -> information.renewed().plusMonths(i.months()).isBefore(day))
                .orElse(false);
    }

    private static List<LawItem> read() {
        try (InputStream in = LawList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Built-in data %s is missing".formatted(FILE));
            }
            var all = new ArrayList<LawItem>();
            try (var rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                rows.forEach(row -> all.add(item(row)));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the built-in %s failed".formatted(FILE), e);
        }
    }

    private static LawItem item(NamedCsvRecord row) {
        return new LawItem(
                row.getField("key"),
                LawItem.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.getField("renew_months")),
                row.getField("name_id"),
                row.getField("name_en"),
                row.getField("hint_id"),
                row.getField("hint_en"),
                row.getField("source"));
    }
}
