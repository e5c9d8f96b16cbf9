package id.pendopo.observatory.fetch;

import id.pendopo.platform.fetch.Headers;
import java.util.ArrayList;
import java.util.List;

/**
 * How an address is asked for.
 *
 * @param headers besides the usual ones
 * @param cookies of the visit
 * @param page whether a page is wanted: other types are unreadable then, redirects within the page
 *     are followed, and impostors are looked for. Otherwise it is a file for machines, as
 *     robots.txt
 * @param bodyLimit bytes of the body wanted; 0 for the settings' limit
 */
public record Manner(List<Headers.Field> headers, Cookies cookies, boolean page, int bodyLimit) {
    public Manner {
        headers = List.copyOf(headers);
    }

    public static Manner page(Cookies cookies) {
        return new Manner(List.of(), cookies, true, 0);
    }

    public static Manner file(Cookies cookies, int bodyLimit) {
        return new Manner(List.of(), cookies, false, bodyLimit);
    }

    public Manner with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Headers.Field(header, value));
        return new Manner(more, cookies, page, bodyLimit);
    }
}
