package id.pendopo.sites.web;

import id.pendopo.platform.web.page.Faults;
import id.pendopo.sites.host.UnitContact;
import java.util.List;

/**
 * The settings of one unit's site.
 *
 * @param path of this page, to which its forms are sent
 * @param settings whether one may decide about domains, and close the site
 * @param closed since when and why; empty if it is open
 */
public record SitePage(
        String name,
        String address,
        String path,
        UnitContact contact,
        Faults faults,
        List<Filled> sections,
        boolean settings,
        String closed,
        List<Host> hosts) {
    /**
     * One section.
     *
     * @param count what stands in it; -1 if nobody counts
     */
    public record Filled(String label, String href, boolean mandatory, long count) {}

    /**
     * One own domain.
     *
     * @param record the name of the TXT record
     * @param file the path of the file
     * @param words what either has to say
     * @param proof in words; empty while not proven
     */
    public record Host(
            String host, String record, String file, String words, String proof, boolean main) {}
}
