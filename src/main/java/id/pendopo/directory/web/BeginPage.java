package id.pendopo.directory.web;

import id.pendopo.directory.Territory;
import id.pendopo.platform.web.page.Faults;
import java.util.List;
import java.util.Optional;

/**
 * The first visit: choosing the city.
 *
 * @param text what was searched
 * @param province the chosen one
 * @param found cities of the search or of the province
 */
public record BeginPage(
        String text,
        Optional<Territory> province,
        List<Territory> provinces,
        List<Territory> found,
        boolean searched) {

    /** The second step: who will administer the chosen city. */
    public record Chosen(
            Territory city,
            String province,
            long kecamatans,
            String code,
            String mail,
            Faults faults) {}
}
