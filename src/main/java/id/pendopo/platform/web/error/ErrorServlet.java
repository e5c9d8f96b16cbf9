package id.pendopo.platform.web.error;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.pendopo.platform.web.Brand;
import id.pendopo.platform.web.Brands;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every error of the container. It stands beside MVC, not in it, because MVC asks the
 * session for flash attributes at each request and could not answer while the database is away.
 */
final class ErrorServlet extends HttpServlet {
    static final String PATH = "/galat";
    private static final Logger LOG = LoggerFactory.getLogger(ErrorServlet.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final transient TemplateEngine templates;
    private final transient ShellFactory shells;
    private final transient ObjectProvider<Brands> brands;

    ErrorServlet(TemplateEngine templates, ShellFactory shells, ObjectProvider<Brands> brands) {
        this.templates = templates;
        this.shells = shells;
        this.brands = brands;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Failure failure = Failure.of(request);
        String code = Code.next();
        log(failure, code);
        response.setStatus(failure.problem().status());
        response.setHeader("Cache-Control", "no-store");
        if (failure.wantsJson()) {
            writeJson(failure, code, shells.texts(request), response);
        } else {
            writePage(failure, code, request, response);
        }
    }

    private static void log(Failure failure, String code) {
        if (failure.problem() == Problem.UNAVAILABLE) {
            LOG.warn("[{}] {} {}: the database is away", code, failure.method(), failure.path());
        } else if (failure.problem().ours()) {
            LOG.error("[{}] {} {}", code, failure.method(), failure.path(), failure.cause());
        } else {
            LOG.info("[{}] {} {}: {}", code, failure.method(), failure.path(), failure.problem());
        }
    }

    private static void writeJson(
            Failure failure, String code, Texts texts, HttpServletResponse response)
            throws IOException {
        Problem problem = failure.problem();
        byte[] body =
                JSON.writeValueAsBytes(
                        Map.of(
                                "type", problem.type(),
                                "title", texts.of("error." + problem.key() + ".title"),
                                "status", problem.status(),
                                "detail", texts.of("error." + problem.key() + ".what"),
                                "instance", failure.path(),
                                "code", code));
        write(response, "application/problem+json", body);
    }

    private void writePage(
            Failure failure, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean office = failure.path().startsWith("/kerja");
        var page =
                new ErrorPage(failure.problem(), code, office ? "/kerja" : "/", portals(failure));
        var output = new Utf8ByteOutput();
        try {
            templates.render(
                    "platform/error.jte",
                    Map.of(
                            "page", page,
                            "t", shells.texts(request),
                            "shell", shells.bare(request)),
                    output);
        } catch (RuntimeException e) {
            LOG.error("[{}] The error page itself failed", code, e);
            write(response, "text/plain;charset=utf-8", code.getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private List<Brand> portals(Failure failure) {
        if (failure.problem() != Problem.UNKNOWN_HOST) {
            return List.of();
        }
        return brands.stream().flatMap(b -> b.all().stream()).toList();
    }

    private static void write(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** What the container says went wrong. */
    private record Failure(
            Problem problem,
            String method,
            String path,
            boolean wantsJson,
            @Nullable Throwable cause) {

        static Failure of(HttpServletRequest request) {
            int status =
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer s
                            ? s
                            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            Throwable cause =
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t
                            ? t
                            : null;
            String path =
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String p
                            ? p
                            : request.getRequestURI();
            return new Failure(
                    Problem.of(status, cause),
                    request.getMethod(),
                    path,
                    json(request, path),
                    cause);
        }

        private static boolean json(HttpServletRequest request, String path) {
            String accept = request.getHeader("Accept");
            return path.startsWith("/api/")
                    || accept != null && accept.contains("json") && !accept.contains("html");
        }
    }
}
