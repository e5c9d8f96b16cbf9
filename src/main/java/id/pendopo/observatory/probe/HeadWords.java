package id.pendopo.observatory.probe;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta and script elements of home pages: all else of their documents is left behind. */
final class HeadWords implements Gathering {
    static final Matter<HeadWords> MATTER = new Matter<>(HeadWords.class, HeadWords::new);

    private final Map<Fetch, Document> homes = new IdentityHashMap<>();

    @Override
    public void page(Fetch fetch, Page page) {
        if (fetch.purpose() == Purpose.HOME) {
            homes.put(fetch, copy(page));
        }
    }

    /** A document of these elements only, each in its head or body; empty if it was no HTML. */
    Optional<Document> of(Fetch home) {
        return Optional.ofNullable(homes.get(home));
    }

    private static Document copy(Page page) {
        Document copy = Document.createShell(page.document().baseUri());
        page.inHead("meta").forEach(m -> keep(copy.head(), m));
        Element head = page.document().head();
        page.elements("meta").stream()
                .filter(m -> !m.parents().contains(head))
                .forEach(m -> keep(copy.body(), m));
        page.elements("script").forEach(s -> keep(copy.body(), s));
        return copy;
    }

    private static void keep(Element place, Element element) {
        place.appendChild(element.shallowClone());
    }
}
