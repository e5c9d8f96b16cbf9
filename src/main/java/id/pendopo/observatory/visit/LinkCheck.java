package id.pendopo.observatory.visit;

import id.pendopo.platform.fetch.Outcome;
import java.net.URI;

/**
 * A link, picture, document or account that was tried without reading it whole.
 *
 * @param from a page that has it
 */
public record LinkCheck(URI from, URI target, Kind kind, Outcome outcome) {
    /** What it is on the page. */
    public enum Kind {
        PAGE,
        IMAGE,
        DOCUMENT,
        ACCOUNT
    }
}
