package id.pendopo.platform.web.guard;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Leads an address with an empty segment, as {@code /berita//jalan}, to the same with one slash.
 * Carelessly joined links look like that; the server would answer each with a bare page of its own.
 * It stands before everything else, so that nothing behind ever sees such an address.
 */
final class OneSlash extends Handler.Wrapper {
    private static final Pattern EMPTY = Pattern.compile("//+");

    OneSlash(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (path == null || !path.contains("//")) {
            return super.handle(request, response, callback);
        }
        boolean reads =
                HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (reads) {
            String query = request.getHttpURI().getQuery();
            String tidy = EMPTY.matcher(path).replaceAll("/");
            response.getHeaders()
                    .put(HttpHeader.LOCATION, query == null ? tidy : tidy + "?" + query);
            response.setStatus(HttpStatus.MOVED_PERMANENTLY_301);
        } else {
            response.setStatus(HttpStatus.NOT_FOUND_404);
        }
        response.write(true, null, callback);
        return true;
    }
}
