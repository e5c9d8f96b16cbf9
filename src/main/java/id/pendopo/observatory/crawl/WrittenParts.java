package id.pendopo.observatory.crawl;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The addresses of links and images as a site's pages write them, each once. */
final class WrittenParts implements Gathering {
    /** More are of no unit's site, but of a page made to fill memories. */
    private static final int MOST = 20_000;

    private final List<Part> all = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    /**
     * One address.
     *
     * @param from the first page that has it
     */
    record Part(URI from, String written, boolean image) {}

    @Override
    public void page(Fetch fetch, Page page) {
        for (Element element : page.elements()) {
            if (element.nameIs("a")) {
                add(page.address(), element.attr("href"), false);
            } else if (element.nameIs("img")) {
                add(page.address(), element.attr("src"), true);
            }
        }
    }

    /** In the order of the pages. */
    List<Part> all() {
        return all;
    }

    private void add(URI from, String written, boolean image) {
        if (!written.isEmpty()
                && !written.startsWith("#")
                && !written.startsWith("data:")
                && all.size() < MOST
                && met.add(written)) {
            all.add(new Part(from, written, image));
        }
    }
}
