package id.pendopo.platform.web.error;

import id.pendopo.platform.web.Brand;
import java.util.List;

/**
 * What an error page shows.
 *
 * @param code under which the log tells more
 * @param back where the visitor may go on
 * @param portals the cities here, for a host that nobody has
 */
public record ErrorPage(Problem problem, String code, String back, List<Brand> portals) {
    public ErrorPage {
        portals = List.copyOf(portals);
    }
}
