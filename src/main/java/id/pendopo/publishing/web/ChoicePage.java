package id.pendopo.publishing.web;

import id.pendopo.platform.web.page.Crumb;
import java.util.List;

/** What a sign-in at a network gave to choose from. */
public record ChoicePage(String home, String network, List<Offered> offers, List<Crumb> crumbs) {
    public ChoicePage {
        offers = List.copyOf(offers);
        crumbs = List.copyOf(crumbs);
    }

    /** Whether there is one that can be linked. */
    public boolean anyUsable() {
        return offers.stream().anyMatch(Offered::usable);
    }

    /**
     * One account.
     *
     * @param traps why it cannot be linked, each with the next step
     * @param missing permissions that were not given
     */
    public record Offered(
            String id,
            String name,
            String address,
            boolean usable,
            List<String> traps,
            List<String> missing) {}
}
