package id.pendopo.publishing.web;

import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * The official accounts of a city and its units.
 *
 * @param networks that can be linked
 * @param owners for whom the reader may link; empty if for nobody
 */
public record OfficialAccountsPage(List<Row> rows, List<Option> networks, List<Option> owners) {
    public OfficialAccountsPage {
        rows = List.copyOf(rows);
        networks = List.copyOf(networks);
        owners = List.copyOf(owners);
    }

    /** One account. */
    public record Row(
            String href,
            String name,
            String network,
            String owner,
            Tone tone,
            String status,
            String why,
            String ends) {}
}
