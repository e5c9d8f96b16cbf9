package id.pendopo.observatory.crawl;

import id.pendopo.observatory.fetch.Cookies;
import id.pendopo.observatory.fetch.Manner;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import java.net.URI;

/** A short look at a site's home page, to know whether it is there. */
public final class HomeLook {
    private final Tools tools;

    public HomeLook(Tools tools) {
        this.tools = tools;
    }

    /** One request and its redirects; robots.txt is taken as known for some hours. Never throws. */
    public Fetch look(URI home) {
        PoliteSender sender = tools.sender(home).withRobotsAsKnown();
        return tools.fetcher.fetch(sender, home, Purpose.HOME, Manner.page(new Cookies()));
    }
}
