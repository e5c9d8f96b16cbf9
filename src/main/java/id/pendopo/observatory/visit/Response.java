package id.pendopo.observatory.visit;

import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.util.Optional;

/**
 * What came back, whatever it is.
 *
 * @param address the address really read, after redirects
 * @param body decoded from its transfer and content encoding; cut at the limit
 * @param wireBytes length as transferred, encoded; equal to the body's where unknown
 * @param truncated whether the body is longer than the limit
 * @param contentHash SHA-256 of the body, lower-case hex
 * @param page the page, parsed until it is closed; empty if not HTML
 */
public record Response(
        URI address,
        int status,
        Headers headers,
        byte[] body,
        long wireBytes,
        boolean truncated,
        String contentHash,
        Optional<Page> page) {
    /** Drops the page's document. */
    public void close() {
        page.ifPresent(Page::close);
    }
}
