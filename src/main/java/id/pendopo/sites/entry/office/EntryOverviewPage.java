package id.pendopo.sites.entry.office;

import java.util.List;

/**
 * What a unit has put on its site.
 *
 * @param missing what everybody has to have and this unit has not, with where to begin
 * @param overdue public information that has to be looked over
 * @param address of the site; empty if it has none
 */
public record EntryOverviewPage(
        String unit, String address, List<Line> missing, List<Line> overdue, List<Shelf> shelves) {
    /** Something to be done. */
    public record Line(String label, String hint, String href) {}

    /**
     * The entries of one kind.
     *
     * @param kind its key, as {@code faq}
     * @param add the address of the form for a new one
     */
    public record Shelf(String kind, String add, boolean ordered, List<Item> items) {}

    /**
     * One entry.
     *
     * @param move the address to which its moving is sent
     */
    public record Item(
            String title, String href, String status, String note, String move, boolean live) {}
}
