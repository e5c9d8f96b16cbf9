package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;
import java.util.List;

/** Who holds which position of a unit, and who held it before; from the register. */
public record OfficialsPage(SiteFrame frame, List<Person> inOffice, List<Person> former) {
    /**
     * One term.
     *
     * @param term in words; empty if nobody knows
     */
    public record Person(String name, String position, String term, boolean head, boolean acting) {}
}
