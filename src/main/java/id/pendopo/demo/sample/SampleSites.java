package id.pendopo.demo.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of sample sites, from {@code demo/sites.csv}. */
public final class SampleSites {
    private SampleSites() {}

    /** All samples, in the order of the file. */
    public static List<SampleSite> all() {
        return CsvReader.builder().ofNamedCsvRecord(Resources.text("sites.csv")).stream()
                .map(SampleSites::site)
                .toList();
    }

    private static SampleSite site(NamedCsvRecord row) {
        return new SampleSite(
                row.getField("host"),
                row.getField("city"),
                row.getField("unit"),
                row.getField("engine"),
                traits(row.getField("traits")),
                Integer.parseInt(row.getField("newest")),
                Integer.parseInt(row.getField("every")),
                Integer.parseInt(row.getField("count")),
                row.getField("head"),
                row.getField("position"),
                row.getField("former"),
                row.getField("social"));
    }

    private static Set<SampleTrait> traits(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(SampleSites::trait)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SampleTrait trait(String word) {
        return SampleTrait.of(word)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Trait '%s' in demo/sites.csv is unknown".formatted(word)));
    }
}
