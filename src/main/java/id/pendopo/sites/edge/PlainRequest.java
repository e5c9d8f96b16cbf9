package id.pendopo.sites.edge;

import id.pendopo.sites.Site;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request with nothing in it but what the key of the page says, so that no header of one visitor
 * can get into the page of the next.
 */
final class PlainRequest extends HttpServletRequestWrapper {
    private static final String LANGUAGE_COOKIE = "lang";
    private static final Set<String> PASSED_ON = Set.of("accept", "host");

    private final PageKey key;
    private final URI origin;
    private final CapturedResponse response;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    PlainRequest(HttpServletRequest request, PageKey key, Site site, CapturedResponse response) {
        super(request);
        this.key = key;
        this.origin = site.origin();
        this.response = response;
        for (String part : key.query().split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        part.substring(0, equals),
                        new String[] {
                            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8)
                        });
            }
        }
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getQueryString() {
        return key.query().isEmpty() ? null : key.query();
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Cookie[] getCookies() {
        return new Cookie[] {new Cookie(LANGUAGE_COOKIE, key.language())};
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase("host")) {
            return origin.getAuthority();
        }
        return name.equalsIgnoreCase("accept") ? "text/html,*/*" : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = getHeader(name);
        return Collections.enumeration(value == null ? List.of() : List.of(value));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(PASSED_ON);
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public String getScheme() {
        return origin.getScheme();
    }

    @Override
    public boolean isSecure() {
        return origin.getScheme().equals("https");
    }

    @Override
    public String getServerName() {
        return origin.getHost();
    }

    @Override
    public int getServerPort() {
        int usual = isSecure() ? 443 : 80;
        return origin.getPort() < 0 ? usual : origin.getPort();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(origin.toString()).append(getRequestURI());
    }

    /** Whoever answers later writes when nobody looks any more. */
    @Override
    public AsyncContext startAsync() {
        letThrough();
        return super.startAsync();
    }

    @Override
    public AsyncContext startAsync(ServletRequest asked, ServletResponse answered) {
        letThrough();
        return super.startAsync(asked, answered);
    }

    private void letThrough() {
        try {
            response.letThrough();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not begin to answer " + key.path(), e);
        }
    }
}
