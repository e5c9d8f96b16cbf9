package id.pendopo.demo.own;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pendopo.demo.sample.Resources;
import java.util.List;

/** The list of the product's own sites in the demo, from {@code demo/own/sites.csv}. */
public final class OwnSites {
    private OwnSites() {}

    /** All of them, in the order of the file. */
    public static List<OwnSite> all() {
        return CsvReader.builder().ofNamedCsvRecord(Resources.text("own/sites.csv")).stream()
                .map(OwnSites::site)
                .toList();
    }

    private static OwnSite site(NamedCsvRecord row) {
        return new OwnSite(
                row.getField("city"),
                row.getField("unit"),
                Integer.parseInt(row.getField("newest")),
                Integer.parseInt(row.getField("every")),
                Integer.parseInt(row.getField("count")),
                row.getField("head"),
                row.getField("position"),
                row.getField("handle"));
    }
}
