package id.pendopo.sites.web;

import java.util.List;

/**
 * All sites one may work on.
 *
 * @param settings whether one may decide about sections
 */
public record OfficePage(List<Row> sites, boolean settings) {
    /**
     * One site.
     *
     * @param closed whether it is closed to the public
     * @param missing mandatory sections that are still empty, in words
     */
    public record Row(
            String name, String href, String address, boolean closed, List<String> missing) {}
}
