package id.pendopo.sites.entry.office;

import java.util.List;

/** Units whose sites somebody may edit, those with most to fill first. */
public record EntryUnitsPage(String city, List<Row> units) {
    /**
     * One unit.
     *
     * @param missing how much of what is mandatory is not there
     */
    public record Row(String name, String href, int missing) {}
}
