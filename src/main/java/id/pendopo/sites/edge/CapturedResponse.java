package id.pendopo.sites.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a page back while it is made. What turns out to be no page to keep (an error, a redirect, a
 * cookie, a download too large) goes through to the visitor as if nobody had looked.
 */
final class CapturedResponse extends HttpServletResponseWrapper {
    private final int mostBytes;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);
    private final PageSink sink = new PageSink(this::next, this::flushThrough);
    private @Nullable PrintWriter writer;
    private boolean through;
    private boolean spoilt;
    private int status = SC_OK;
    private long length = -1;

    CapturedResponse(HttpServletResponse response, int mostBytes) {
        super(response);
        this.mostBytes = mostBytes;
    }

    /** Whether a whole page of status 200 was held back and nothing forbids to keep it. */
    boolean whole() {
        flush();
        return !through && !spoilt && status == SC_OK && held.size() > 0;
    }

    byte[] bytes() {
        flush();
        return held.toByteArray();
    }

    /** The headers set while it was made, by their usual names. */
    Map<String, String> headers() {
        var kept = new LinkedHashMap<>(headers);
        kept.remove("Content-Length");
        kept.remove("Vary");
        return kept;
    }

    /** Gives what was held back to the visitor; a second time nothing. */
    void release() throws IOException {
        flush();
        if (through) {
            return;
        }
        through = true;
        super.setStatus(status);
        headers.forEach(super::setHeader);
        if (held.size() > 0) {
            if (length < 0) {
                super.setContentLength(held.size());
            }
            held.writeTo(super.getOutputStream());
        }
    }

    /** From now on everything goes through: whoever writes does so in their own time. */
    void letThrough() throws IOException {
        spoilt = true;
        release();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return sink;
    }

    @Override
    public PrintWriter getWriter() {
        PrintWriter known = writer;
        if (known == null) {
            known = new PrintWriter(new OutputStreamWriter(sink, StandardCharsets.UTF_8));
            writer = known;
        }
        return known;
    }

    @Override
    public void setStatus(int newStatus) {
        status = newStatus;
        if (through) {
            super.setStatus(newStatus);
        }
    }

    @Override
    public int getStatus() {
        return through ? super.getStatus() : status;
    }

    @Override
    public void sendError(int error, @Nullable String message) throws IOException {
        spoil();
        super.sendError(error, message);
    }

    @Override
    public void sendError(int error) throws IOException {
        spoil();
        super.sendError(error);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        spoil();
        super.sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, int code, boolean clear) throws IOException {
        spoil();
        super.sendRedirect(location, code, clear);
    }

    @Override
    public void addCookie(Cookie cookie) {
        spoilt = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        forbidden(name, value);
        if (through || value == null || name.equalsIgnoreCase("Set-Cookie")) {
            super.setHeader(name, value);
        } else {
            headers.put(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        forbidden(name, value);
        if (through || name.equalsIgnoreCase("Set-Cookie")) {
            super.addHeader(name, value);
        } else {
            headers.merge(name, value, (one, two) -> one + ", " + two);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsKey(name) || super.containsHeader(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        String own = headers.get(name);
        return own == null ? super.getHeader(name) : own;
    }

    @Override
    public void setContentType(@Nullable String type) {
        if (type != null) {
            setHeader("Content-Type", type);
        }
    }

    @Override
    public @Nullable String getContentType() {
        return getHeader("Content-Type");
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        if (through) {
            super.setCharacterEncoding(encoding);
        }
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setLocale(Locale locale) {
        if (through) {
            super.setLocale(locale);
        }
    }

    @Override
    public void setContentLength(int bytes) {
        setContentLengthLong(bytes);
    }

    @Override
    public void setContentLengthLong(long bytes) {
        length = bytes;
        if (through) {
            super.setContentLengthLong(bytes);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        flush();
        if (through) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        status = SC_OK;
        if (through) {
            super.reset();
        }
    }

    @Override
    public void resetBuffer() {
        writer = null;
        held.reset();
        if (through) {
            super.resetBuffer();
        }
    }

    /** What was said so far of the answer stays said: a challenge, when to come back. */
    private void spoil() {
        spoilt = true;
        if (!through) {
            through = true;
            headers.forEach(super::setHeader);
        }
        held.reset();
    }

    /** What is for one visitor only, or must not be kept by anybody. */
    private void forbidden(String name, @Nullable String value) {
        if (name.equalsIgnoreCase("Set-Cookie")
                || name.equalsIgnoreCase("Content-Disposition")
                || name.equalsIgnoreCase("Content-Encoding")
                || name.equalsIgnoreCase("Cache-Control")
                        && value != null
                        && (value.contains("no-store") || value.contains("private"))) {
            spoilt = true;
        }
    }

    private void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    /** Where the next bytes go; a download that grows too large goes through. */
    private OutputStream next(int count) throws IOException {
        if (!through && held.size() + count > mostBytes) {
            letThrough();
        }
        return through ? super.getOutputStream() : held;
    }

    private void flushThrough() throws IOException {
        if (through) {
            super.getOutputStream().flush();
        }
    }
}
