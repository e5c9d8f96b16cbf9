package id.pendopo.platform.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One request, before any redirect.
 *
 * @param method GET, HEAD, POST, PUT or DELETE
 * @param headers besides those every request carries; a User-Agent here takes the place of ours
 * @param bodyLimit bytes of the body wanted
 * @param sent the body of a POST or PUT; its type is told in the headers
 */
public record Ask(
        URI address, String method, List<Headers.Field> headers, int bodyLimit, byte[] sent) {
    private static final byte[] NOTHING = {};

    public Ask {
        headers = List.copyOf(headers);
    }

    /**
     * Whether sending it twice does no harm. Anything else is sent once, even where a kept
     * connection broke: the other side may have done it before.
     */
    boolean repeatable() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Without a body. */
    public Ask(URI address, String method, List<Headers.Field> headers, int bodyLimit) {
        this(address, method, headers, bodyLimit, NOTHING);
    }

    /**
     * The whole head as it is sent, in order; kept with the evidence.
     *
     * @param userAgent ours, unless the request brings another
     */
    public Headers head(String userAgent) {
        var all = new ArrayList<Headers.Field>();
        all.add(new Headers.Field("Host", address.getRawAuthority()));
        if (headers.stream().noneMatch(f -> f.name().equalsIgnoreCase("User-Agent"))) {
            all.add(new Headers.Field("User-Agent", userAgent));
        }
        all.add(
                new Headers.Field(
                        "Accept",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        all.add(new Headers.Field("Accept-Language", "id,en;q=0.7"));
        all.add(new Headers.Field("Accept-Encoding", "gzip, deflate"));
        all.addAll(headers);
        return new Headers(all);
    }
}
