package id.pendopo.sites.edge;

import id.pendopo.platform.web.guard.SecurityHeaders;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The complete header of a kept page's answers as bytes, security headers included.
 *
 * @param whole of the page itself
 * @param unchanged of "you have it already"
 */
record KeptFields(HttpFields whole, HttpFields unchanged) {
    static final String VARY = "Accept-Encoding, Cookie";

    /** Besides the others, over https. */
    static final HttpField TRANSPORT =
            new PreEncodedHttpField(SecurityHeaders.TRANSPORT, SecurityHeaders.ONE_YEAR);

    /**
     * @param headers set while the page was made; they replace those of every response
     * @param encoding empty if the bytes are the page as it is
     */
    static KeptFields of(Map<String, String> headers, String tag, String encoding, int length) {
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(SecurityHeaders.always());
        all.putAll(headers);
        all.put("ETag", tag);
        all.put("Vary", VARY);
        HttpFields unchanged = encoded(all).asImmutable();
        if (!encoding.isEmpty()) {
            all.put("Content-Encoding", encoding);
        }
        HttpFields whole =
                encoded(all)
                        .add(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, length))
                        .asImmutable();
        return new KeptFields(whole, unchanged);
    }

    private static HttpFields.Mutable encoded(Map<String, String> headers) {
        HttpFields.Mutable fields = HttpFields.build();
        headers.forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
        return fields;
    }
}
