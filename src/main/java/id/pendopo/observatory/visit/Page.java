package id.pendopo.observatory.visit;

import id.pendopo.observatory.date.Dated;
import java.net.URI;
import org.jsoup.nodes.Document;

/**
 * A page, parsed once for all probes. Do not change the document: probes share it.
 *
 * @param address the address really read; base of relative links (a base element may change it in
 *     the document)
 * @param html the decoded text
 * @param document lenient parse of the text
 * @param dated publication and modification date of the page as an item
 */
public record Page(URI address, String html, Document document, Dated dated) {
    public String title() {
        return document.title();
    }

    /** The visible text of the body. */
    public String text() {
        return document.body().text();
    }
}
