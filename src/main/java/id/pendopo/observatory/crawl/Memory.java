package id.pendopo.observatory.crawl;

import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is remembered of earlier visits, so that a site need not send again what has not changed.
 */
@FunctionalInterface
public interface Memory {
    Optional<Remembered> of(URI address);

    /**
     * An earlier answer.
     *
     * @param head of the answer, with its ETag and Last-Modified
     * @param body as it was, decoded; asked for only if the site says that it has not changed. If
     *     it is gone, the outcome is Unchanged and there is no page
     */
    record Remembered(Headers head, Supplier<Optional<byte[]>> body) {}

    static Memory none() {
        return address -> Optional.empty();
    }
}
